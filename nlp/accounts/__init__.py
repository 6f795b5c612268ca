"""Which account is meant: by its number in any writing, by a description, by a client's name, by "both"."""
