"""Train the recogniser of `nlp.entities`: who and what is named in a sentence."""

from __future__ import annotations

import random
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from nlp.entities import LABELS
from nlp.pipeline import Unspaced
from nlp.sentence import plain
from nlp.spacy_import import import_spacy
from nlp.training.corpus import Labelled
from nlp.training.variants import pools, varied

if TYPE_CHECKING:
    from spacy.language import Language
    from spacy.training import Example

SEED = 20011
EPOCHS = 18
BATCH = 32
DROPOUT = 0.2
LEARNING_RATE = 0.002
"""At the beginning; it falls evenly to a tenth."""
WIDTH = 48
ROWS = [1200, 400, 700, 300]


def train(corpus: Sequence[Labelled], *, epochs: int = EPOCHS, seed: int = SEED) -> Language:
    """Train on these sentences. The same seed on the same kind of processor gives the same model."""
    spacy = import_spacy()
    from thinc.api import Adam  # noqa: PLC0415 - importing it takes as long as spaCy itself

    spacy.util.fix_random_seed(seed)
    order = random.Random(seed)  # noqa: S311 - an order of training, no secret
    model: Language = spacy.blank("en")
    recogniser: Any = model.add_pipe("ner", config={"model": _architecture()})
    for label in LABELS:
        recogniser.add_label(label)
    words = pools(corpus)
    model.initialize(lambda: [example(model, one) for one in corpus])
    optimizer = Adam(LEARNING_RATE, use_averages=True)
    for epoch in range(epochs):
        optimizer.learn_rate = LEARNING_RATE * (1 - 0.9 * epoch / epochs)
        examples = [example(model, varied(one, words, order)) for one in corpus]
        order.shuffle(examples)
        for at in range(0, len(examples), BATCH):
            model.update(examples[at : at + BATCH], sgd=optimizer, drop=DROPOUT)
    with model.use_params(optimizer.averages):
        # The mean of all that was learned on the way, not where the last step happened to end.
        result: Language = spacy.blank("en").from_config(model.config).from_bytes(model.to_bytes())
    return result


def example(model: Language, sentence: Labelled) -> Example:
    """Give a sentence as the model learns it: its words, and the truth about what is named."""
    from spacy.training import Example  # noqa: PLC0415 - importing spaCy takes seconds
    from spacy.util import filter_spans  # noqa: PLC0415

    predicted, truth = (Unspaced(model)(plain(sentence.text)) for _ in range(2))
    offsets: list[int] = truth.user_data["offsets"]
    spans = []
    for entity in sentence.entities:
        within = [
            number for number, at in enumerate(offsets) if at < entity.end and entity.start < at + len(truth[number])
        ]
        spans.append(truth[within[0] : within[-1] + 1])
        spans[-1].label_ = entity.label
    truth.ents = filter_spans(spans)
    return Example(predicted, truth)


def _architecture() -> dict[str, Any]:
    """Give the network: words, their ends and their shape in few rows, a small window, and a transition parser."""
    return {
        "@architectures": "spacy.TransitionBasedParser.v2",
        "state_type": "ner",
        "extra_state_tokens": False,
        "hidden_width": 48,
        "maxout_pieces": 2,
        "use_upper": True,
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": WIDTH,
                "attrs": ["LOWER", "PREFIX", "SUFFIX", "SHAPE"],
                "rows": ROWS,
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": WIDTH,
                "window_size": 1,
                "maxout_pieces": 3,
                "depth": 3,
            },
        },
    }
