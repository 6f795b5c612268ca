"""What one sentence of the sender's states of the election, and what it asks, orders or leaves undecided."""
