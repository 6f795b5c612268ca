"""Reading: from the words of a mail to a structured reading with evidence."""
