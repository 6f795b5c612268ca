"""The pipeline of reading: spaCy's blank English tokenizer, and the phrases of each question.

Built on first use, since importing spaCy takes seconds; later calls share it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from nlp.pipes.marking import Marking
from nlp.spacy_import import import_spacy
from nlp.text.spelling import meant

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

_SIGNS = re.compile(r"[^\w\s]{80,}")
"""A run of signs without a word in it, over which the tokenizer takes quadratic time: it is cut as one word of equal length."""


class Unspaced:
    """A tokenizer that drops blank tokens, so that wrapped lines and double blanks break no phrase.

    `doc.user_data["offsets"]` holds where each token stands in the text it was cut from, `["words"]` the tokens in
    lower case, misspelt words of the offer put right.
    """

    def __init__(self, nlp: Language) -> None:
        """Wrap the tokenizer that the language came with."""
        self.cut = nlp.tokenizer
        self.vocab = nlp.vocab

    def __call__(self, text: str) -> Doc:
        """Cut one sentence."""
        from spacy.tokens import Doc  # noqa: PLC0415 - see the module's docstring

        doc: Doc = self.cut(_SIGNS.sub(lambda run: "x" * len(run[0]), text))
        tokens = [token for token in doc if not token.is_space]
        if len(tokens) < len(doc):
            doc = Doc(self.vocab, words=[token.text for token in tokens])
        doc.user_data["offsets"] = [token.idx for token in tokens]
        doc.user_data["words"] = [meant(token.lower_) for token in tokens]
        return doc


_CHUNK = re.compile(r"\S+")
_MOST = 8192
"""So many pieces of text between blanks are kept with their words, some two megabytes; then it begins anew."""
_LONGEST = 40
"""Characters of the longest piece that is kept."""

Cut = tuple[str, int, int]
"""A token in lower case, put right; where it begins and ends."""


class Pipeline:
    """Cuts a sentence into words, and finds the phrases of every question in them."""

    def __init__(self, language: Language) -> None:
        """Take spaCy's English tokenizer, and compile the phrases."""
        self._cut = Unspaced(language)
        self._kept: dict[str, tuple[Cut, ...]] = {}
        self.marks = Marking()

    def words(self, text: str) -> list[Cut]:
        """Cut a sentence. Each piece between blanks is cut by itself, as spaCy does it, and only when it is met first."""
        kept = self._kept.get
        found: list[Cut] = []
        for chunk in _CHUNK.finditer(_SIGNS.sub(lambda run: "x" * len(run[0]), text)):
            piece, at = chunk[0], chunk.start()
            for word, start, end in kept(piece) or self._words_of(piece):
                found.append((word, at + start, at + end))
        return found

    def _words_of(self, piece: str) -> tuple[Cut, ...]:
        """Cut one piece of text without a blank in it."""
        doc = self._cut(piece)
        starts, words = doc.user_data["offsets"], doc.user_data["words"]
        found = tuple((word, at, at + len(token)) for token, word, at in zip(doc, words, starts, strict=True))
        if len(piece) <= _LONGEST:
            if len(self._kept) >= _MOST:
                self._kept.clear()
            self._kept[piece] = found
        return found


@cache
def pipeline() -> Pipeline:
    """Build the pipeline, once for the process."""
    return Pipeline(import_spacy().blank("en"))
