"""Registration of the component that marks phrases of the question "topics"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp.pipes.phrases import Finder
from nlp.pipes.topics.patterns import TOPICS, WORDS


@Language.factory("holdermail_topics")
def make_topics(nlp: Language, name: str) -> Phraser:  # noqa: ARG001 - spaCy hands these to every factory
    """Build the component once for a pipeline."""
    return Phraser()


class Phraser:
    """Sets `doc.spans["topics"]`: every phrase of `patterns.py` with its label."""

    def __init__(self) -> None:
        """Compile the phrases."""
        self.found = Finder(TOPICS, WORDS)

    def __call__(self, doc: Doc) -> Doc:
        """Mark one sentence."""
        found = self.found(doc.user_data["words"])
        doc.spans["topics"] = [Span(doc, begin, end, label) for label, begin, end in found]
        return doc
