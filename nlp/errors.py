"""The one way in which reading refuses to go on: its trained model is not the one that belongs to it."""

from __future__ import annotations


class ModelError(Exception):
    """The trained model is missing, damaged or exchanged; `sentence` tells a person which, and what to do."""

    def __init__(self, sentence: str) -> None:
        """Keep the sentence: one line that names the file."""
        super().__init__(sentence)
        self.sentence = sentence
