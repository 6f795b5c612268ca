"""What the other sentences of a mail make of an election that is clean in its own: a jest, a demand, a delay, somebody else's words."""
