"""What a sentence does: tender, decline, keep, withdraw, instruct nothing."""
