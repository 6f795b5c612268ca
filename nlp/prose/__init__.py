"""The lines of a mail's prose: all that is stated of one account comes to one line, with what is elected, taken back, and how much of it."""
