"""Who signs, in which lines and in what standing; who only types; and what the sender tells of himself."""
