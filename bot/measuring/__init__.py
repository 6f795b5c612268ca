"""How well labelled mails are read: what agrees with a label, and the figures of a folder."""
