"""Registration of the component that marks phrases of the question "topics"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc

from nlp.pipes.phrases import matcher
from nlp.pipes.topics.patterns import TOPICS, WORDS


@Language.factory("holdermail_topics")
def make_topics(nlp: Language, name: str) -> Phraser:  # noqa: ARG001 - spaCy hands the name to every factory
    """Build the component once for a pipeline."""
    return Phraser(nlp)


class Phraser:
    """Sets `doc.spans["topics"]`: every phrase of `patterns.py` with its label."""

    def __init__(self, nlp: Language) -> None:
        """Compile the phrases."""
        self.found = matcher(nlp, TOPICS, WORDS)

    def __call__(self, doc: Doc) -> Doc:
        """Mark one sentence."""
        doc.spans["topics"] = self.found(doc, as_spans=True)
        return doc
