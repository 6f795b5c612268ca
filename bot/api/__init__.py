"""The JSON API for the desk's own systems: instructions, cases, status, flagged mail. Read only; a token for each system."""
