"""Registration of the component that marks phrases of the question "acts"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp.pipes.acts.acts import without_nouns
from nlp.pipes.acts.patterns import ACTS, NOUNS, WORDS
from nlp.pipes.phrases import Finder


@Language.factory("holdermail_acts")
def make_acts(nlp: Language, name: str) -> Phraser:  # noqa: ARG001 - spaCy hands these to every factory
    """Build the component once for a pipeline."""
    return Phraser()


class Phraser:
    """Sets `doc.spans["acts"]`: every phrase of `patterns.py` with its label."""

    def __init__(self) -> None:
        """Compile the phrases."""
        self.found = Finder(ACTS, WORDS)
        self.nouns = Finder({"NOUN": NOUNS}, WORDS)

    def __call__(self, doc: Doc) -> Doc:
        """Mark one sentence."""
        words = doc.user_data["words"]
        nouns = [(begin, end) for _, begin, end in self.nouns(words)]
        acts = without_nouns(self.found(words), nouns)
        doc.spans["acts"] = [Span(doc, begin, end, label) for label, begin, end in acts]
        return doc
