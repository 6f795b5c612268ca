"""Registration of the component that marks phrases of the question "signals"."""

from __future__ import annotations

from spacy.language import Language
from spacy.tokens import Doc, Span

from nlp.pipes.phrases import Finder
from nlp.pipes.signals.patterns import SIGNALS, WORDS


@Language.factory("holdermail_signals")
def make_signals(nlp: Language, name: str) -> Phraser:  # noqa: ARG001 - spaCy hands these to every factory
    """Build the component once for a pipeline."""
    return Phraser()


class Phraser:
    """Sets `doc.spans["signals"]`: every phrase of `patterns.py` with its label."""

    def __init__(self) -> None:
        """Compile the phrases."""
        self.found = Finder(SIGNALS, WORDS)

    def __call__(self, doc: Doc) -> Doc:
        """Mark one sentence."""
        found = self.found(doc.user_data["words"])
        doc.spans["signals"] = [Span(doc, begin, end, label) for label, begin, end in found]
        return doc
