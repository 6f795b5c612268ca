"""The components of the reading pipeline: one folder a question, words apart from logic."""
