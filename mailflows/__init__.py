"""Mail in and out: servers, mailbox, MIME, reply separation, attachments, the outbox."""
