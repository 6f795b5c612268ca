"""What the documents of an offer say: `read(text)` gives a `Proposal`, each value with the sentence it came from."""

from __future__ import annotations

from nlp.documents.reading import read

__all__ = ["read"]
