"""What a mail passes on: a client's mail under a broker's cover, an adviser's, a letter in an attached document, and whether it is adopted."""
