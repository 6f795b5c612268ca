"""What does a sentence do: tender, decline, keep, withdraw, leave in, instruct nothing?"""
