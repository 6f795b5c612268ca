"""Weighing what the rules found in a sentence against what the model judges of it."""
