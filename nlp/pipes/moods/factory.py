"""Registration of the component that marks phrases of the question "moods"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from nlp.pipes.moods.patterns import MOODS, WORDS
from nlp.pipes.phrases import matcher


@Language.factory("holdermail_moods")
def make_moods(nlp: Language, name: str) -> Phraser:  # noqa: ARG001 - spaCy hands the name to every factory
    """Build the component once for a pipeline."""
    return Phraser(nlp)


class Phraser:
    """Sets `doc.spans["moods"]`: every phrase of `patterns.py` with its label."""

    def __init__(self, nlp: Language) -> None:
        """Compile the phrases."""
        self.found = matcher(nlp, MOODS, WORDS)

    def __call__(self, doc: Doc) -> Doc:
        """Mark one sentence."""
        doc.spans["moods"] = self.found(doc, as_spans=True)
        return doc
