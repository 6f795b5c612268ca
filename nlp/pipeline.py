"""The spaCy pipeline of reading: a blank English tokenizer and one component for each question.

Built on first use, since importing spaCy takes seconds; later calls share it.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from nlp.spacy_import import import_spacy
from nlp.spelling import meant

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.tokens import Doc

QUESTIONS = ("acts", "moods", "signals", "topics")
"""The components, in their order; each sets the span group of its name."""


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


@cache
def pipeline() -> Language:
    """Build the pipeline, once for the process."""
    spacy = import_spacy()
    import nlp.pipes.acts.factory  # noqa: PLC0415 - importing registers the component
    import nlp.pipes.moods.factory  # noqa: PLC0415
    import nlp.pipes.signals.factory  # noqa: PLC0415
    import nlp.pipes.topics.factory  # noqa: F401, PLC0415

    language: Language = spacy.blank("en")
    language.tokenizer = Unspaced(language)
    for question in QUESTIONS:
        language.add_pipe(f"holdermail_{question}")
    return language
