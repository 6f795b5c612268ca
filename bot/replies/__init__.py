"""Answers in words: `render` makes the outgoing message, `envelope_sender` its MAIL FROM.

The words stand in `templates/*.txt` (one source for text and HTML), `words.py` and `notes.py`.
"""

from bot.replies.notes import Note
from bot.replies.render import envelope_sender, render

__all__ = ["Note", "envelope_sender", "render"]
