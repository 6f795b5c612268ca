"""The demonstration: sample conversations played through the real path on a scratch store."""
