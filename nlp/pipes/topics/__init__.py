"""What a question asks about."""
