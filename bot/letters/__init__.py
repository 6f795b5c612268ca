"""Letters of our own accord: who is written to, with what in it, and what became of an offer."""
