"""Text before it is sentences: slips of the pen, runs and blanks, sayings, words that are meant for others."""
