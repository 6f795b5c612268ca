"""Registration of the component that marks phrases of the question "acts"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp.pipes.acts.acts import without_nouns
from nlp.pipes.acts.patterns import ACTS, NOUNS, WORDS
from nlp.pipes.phrases import matcher


@Language.factory("holdermail_acts")
def make_acts(nlp: Language, name: str) -> Phraser:  # noqa: ARG001 - spaCy hands the name to every factory
    """Build the component once for a pipeline."""
    return Phraser(nlp)


class Phraser:
    """Sets `doc.spans["acts"]`: every phrase of `patterns.py` with its label."""

    def __init__(self, nlp: Language) -> None:
        """Compile the phrases."""
        self.found = matcher(nlp, ACTS, WORDS)
        self.nouns = matcher(nlp, {"NOUN": NOUNS}, WORDS)

    def __call__(self, doc: Doc) -> Doc:
        """Mark one sentence."""
        found = [(span.label_, span.start, span.end) for span in self.found(doc, as_spans=True)]
        nouns = [(span.start, span.end) for span in self.nouns(doc, as_spans=True)]
        doc.spans["acts"] = [Span(doc, begin, end, label) for label, begin, end in without_nouns(found, nouns)]
        return doc
