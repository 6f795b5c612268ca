"""What goes to the offer's agent and what comes back: batches written, lists and messages taken in, each by a named person."""
