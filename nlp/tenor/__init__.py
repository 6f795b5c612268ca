"""Does a mail, taken as a whole, plainly order a tender here and now? Learned from whole mails."""
