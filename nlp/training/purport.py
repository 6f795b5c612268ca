"""Train the categorizer of `nlp.purport.door`: what a sentence does."""

from __future__ import annotations

import random
from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from nlp.purport.door import GROUPS, LABELS, groups
from nlp.purport.masks import masked
from nlp.sentence import sentences
from nlp.spacy_import import import_spacy
from nlp.training.corpus import Labelled

if TYPE_CHECKING:
    from spacy.language import Language

SEED = 20011
EPOCHS = 10
BATCH = 32
DROPOUT = 0.3
LEARNING_RATE = 0.001
LAST_RATE = 0.0003
"""The rate of the last third of the epochs, in which the model settles."""
WIDTH = 64


def words(text: str) -> list[str]:
    """Give a sentence as the model sees it."""
    return [word for part in sentences(text) for word in masked(part)] or ["."]


def categories(labels: Iterable[str]) -> dict[str, float]:
    """Give the truth of every label and group of labels for a sentence with these labels."""
    given = {*labels}
    given |= groups(given)
    return {label: float(label in given) for label in (*LABELS, *GROUPS)}


def train(corpus: Sequence[Labelled], *, epochs: int = EPOCHS, seed: int = SEED) -> Language:
    """Train on these sentences. The same seed on the same kind of processor gives the same model."""
    spacy = import_spacy()
    from spacy.tokens import Doc  # noqa: PLC0415 - importing spaCy takes seconds
    from spacy.training import Example  # noqa: PLC0415
    from thinc.api import Adam  # noqa: PLC0415

    spacy.util.fix_random_seed(seed)
    order = random.Random(seed)  # noqa: S311 - an order of training, no secret
    model: Language = spacy.blank("en")
    categorizer: Any = model.add_pipe("textcat_multilabel", config={"model": _architecture()})
    for label in categories(()):
        categorizer.add_label(label)
    examples = [
        Example.from_dict(Doc(model.vocab, words=words(one.text)), {"cats": categories(one.labels)}) for one in corpus
    ]
    model.initialize(lambda: examples)
    optimizer: Any = Adam(LEARNING_RATE, L2=0.01, L2_is_weight_decay=True, grad_clip=1.0, use_averages=True)
    for epoch in range(epochs):
        if epoch >= epochs * 2 // 3:
            optimizer.learn_rate = LAST_RATE
        order.shuffle(examples)
        for at in range(0, len(examples), BATCH):
            model.update(examples[at : at + BATCH], sgd=optimizer, drop=DROPOUT)
    # The mean of the last steps' weights says the same of a sentence from one training to the next; the last step's does not.
    with model.use_params(optimizer.averages):
        settled = model.to_bytes()
    return model.from_bytes(settled)


def _architecture() -> dict[str, Any]:
    """Give the network: a small window of words, encoded, beside counts of word sequences."""
    return {
        "@architectures": "spacy.TextCatEnsemble.v2",
        "tok2vec": {
            "@architectures": "spacy.Tok2Vec.v2",
            "embed": {
                "@architectures": "spacy.MultiHashEmbed.v2",
                "width": WIDTH,
                "attrs": ["LOWER", "PREFIX", "SUFFIX"],
                "rows": [4000, 1000, 1500],
                "include_static_vectors": False,
            },
            "encode": {
                "@architectures": "spacy.MaxoutWindowEncoder.v2",
                "width": WIDTH,
                "window_size": 1,
                "maxout_pieces": 3,
                "depth": 2,
            },
        },
        "linear_model": {
            "@architectures": "spacy.TextCatBOW.v3",
            "exclusive_classes": False,
            "ngram_size": 3,
            "no_output_layer": False,
            "length": 32768,
        },
    }
