"""Where sentences begin, in mails with wrapped lines, bullets and lists."""
