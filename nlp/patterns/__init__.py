"""Patterns that are tried fast: compiled late, and only where the words stand that they need."""
