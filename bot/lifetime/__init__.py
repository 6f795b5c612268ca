"""What becomes of an offer once it is in force: extended, changed, ended, closed, and what follows from it."""
