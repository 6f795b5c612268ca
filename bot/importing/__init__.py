"""From an issuer's documents to a proposed offer: open, read, propose as a file that staff complete, approve."""
