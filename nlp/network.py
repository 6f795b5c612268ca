"""The network of `nlp.purport`, computed straight through: sentences in, a row of probabilities for each out.

The network is spaCy's text categorizer as `nlp/training/purport.py` sets it up, and its numbers come from the trained model.
The same operations are done here in the same order, so the probabilities are the same to the last bit. Left out is what
spaCy and thinc put around each of some twenty layers (lists made into arrays and back, what only training needs): with
the few sentences of one mail that takes as long as the arithmetic.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Any

from nlp.errors import ModelError

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray
    from spacy.language import Language

    Floats = NDArray[np.float32]
    Keys = NDArray[np.uint64]

_LAYERS = {"sparse_linear": 1, "hashembed": 3, "maxout": 4, "layernorm": 4, "para-attn": 1, "linear": 1}
"""The layers that have numbers, and how many there are of each."""
_ATTRIBUTES: list[int | str] = ["LOWER", "PREFIX", "SUFFIX", "ORTH"]
"""What is taken of a word: the first three are embedded, sequences of the last are counted."""
_LONGEST = 3
"""Words in the longest sequence that is counted."""
_APART = 2
"""Empty places around each sentence, so that no window of words reaches from one into the next."""
_SMALLEST = 1e-08
"""What a variance is raised by, so that nothing is divided by zero."""


class Network:
    """A trained categorizer, taken apart into its numbers."""

    def __init__(self, trained: Language) -> None:
        """Take the numbers from the trained model. Raises ModelError where its network is another."""
        from spacy.tokens import Doc  # noqa: PLC0415 - importing spaCy takes seconds; only reading needs it

        [(_, categorizer)] = trained.pipeline
        model: Any = categorizer.model  # type: ignore[attr-defined]
        layers: dict[str, list[Any]] = {name: [] for name in _LAYERS}
        for layer in model.walk(order="dfs_pre"):
            layers.get(layer.name, []).append(layer)
        if {name: len(found) for name, found in layers.items()} != _LAYERS:
            raise ModelError(
                "nlp/model: its network is not the one of nlp/network.py. Train it anew with ./run.sh train."
            )
        self.labels: tuple[str, ...] = categorizer.labels  # type: ignore[attr-defined]
        self.doc, self.vocab = Doc, trained.vocab
        self.ops, self.xp = model.ops, model.ops.xp
        [self.counts] = layers["sparse_linear"]
        self.tables = [(layer.get_param("E"), layer.attrs["seed"]) for layer in layers["hashembed"]]
        self.embedding, *self.windows, self.last = map(_Dense, layers["maxout"], layers["layernorm"])
        self.attention = layers["para-attn"][0].get_param("Q").reshape(-1, 1)
        [output] = layers["linear"]
        self.output, self.output_bias = output.get_param("W"), output.get_param("b")

    def __call__(self, sentences: Sequence[Sequence[str]]) -> Floats:
        """Judge sentences, given as their words: a row for each, in the order of `labels`. None may be empty."""
        words = self.doc(self.vocab, words=list(chain.from_iterable(sentences)))
        *learned, spelled = self.xp.ascontiguousarray(words.to_array(_ATTRIBUTES).T)
        lengths = self.xp.array([len(sentence) for sentence in sentences], dtype="int32")
        both = self.xp.concatenate((self._of_counts(spelled, lengths), self._of_order(learned, lengths)), axis=1)
        scores: Floats = self.ops.sigmoid(self.ops.gemm(both, self.output, trans2=True) + self.output_bias)
        return scores

    def _of_counts(self, words: Keys, lengths: NDArray[np.int32]) -> Floats:
        """Judge by the sequences of one to three words that stand in each sentence."""
        ends = [0, *self.xp.cumsum(lengths).tolist()]
        keys, counts = zip(*(self._counted(words[start:end]) for start, end in pairwise(ends)), strict=True)
        different = self.xp.array([len(of_sentence) for of_sentence in keys], dtype="int32")
        scores = self.counts.predict((self.xp.concatenate(keys), self.xp.concatenate(counts), different))
        judged: Floats = self.ops.sigmoid(scores)
        return judged

    def _counted(self, words: Keys) -> tuple[Keys, Floats]:
        """Give each sequence of words of a sentence once, in order, and how often it stands there."""
        keys = self.xp.concatenate([words, *(self.ops.ngrams(length, words) for length in range(2, _LONGEST + 1))])
        keys.sort()
        if (keys[1:] != keys[:-1]).all():
            return keys, self.xp.ones(len(keys), dtype="float32")
        keys, counts = self.xp.unique(keys, return_counts=True)
        return keys, counts.astype("float32")

    def _of_order(self, attributes: Sequence[Keys], lengths: NDArray[np.int32]) -> Floats:
        """Judge by the words in their order: each with its neighbours, the weightiest counting most."""
        embedded = self.embedding(self.ops, self._embedded(attributes))
        before = _APART * self.xp.arange(1, len(lengths) + 1)
        places = self.xp.arange(len(embedded)) + self.xp.repeat(before, lengths)
        spaced = self.xp.zeros((len(embedded) + _APART * (len(lengths) + 1), embedded.shape[1]), dtype="float32")
        spaced[places] = embedded
        for window in self.windows:
            spaced += window(self.ops, self.ops.seq2col(spaced, 1))
        rows = spaced[places]
        weights = self.ops.softmax_sequences(self.ops.gemm(rows, self.attention), lengths)
        rows *= weights
        summed = self.ops.reduce_sum(rows, lengths)
        judged: Floats = summed + self.last(self.ops, summed)
        return judged

    def _embedded(self, attributes: Sequence[Keys]) -> Floats:
        """Give what was learned of each word, of its beginning and of its end, side by side."""
        columns = [
            self.ops.gather_add(table, self.ops.hash(keys, seed) % len(table))
            for keys, (table, seed) in zip(attributes, self.tables, strict=True)
        ]
        found: Floats = self.xp.concatenate(columns, axis=1)
        return found


class _Dense:
    """A layer that takes the best of three sums, and the normalization behind it."""

    def __init__(self, maxout: Any, norm: Any) -> None:  # noqa: ANN401 - thinc's layers have no type of their own
        """Take the numbers of the two."""
        weights = maxout.get_param("W")
        self.width, self.pieces, taken = weights.shape
        self.weights = weights.reshape(self.width * self.pieces, taken)
        self.bias = maxout.get_param("b").reshape(-1)
        self.gain, self.shift = norm.get_param("G"), norm.get_param("b")

    def __call__(self, ops: Any, rows: Floats) -> Floats:  # noqa: ANN401 - as above
        """Compute the layer for each row."""
        sums = ops.gemm(rows, self.weights, trans2=True)
        sums += self.bias
        best, _ = ops.maxout(sums.reshape(len(rows), self.width, self.pieces))
        add = ops.xp.add.reduce
        best -= add(best, axis=1, keepdims=True) / self.width
        variance = add(best * best, axis=1, keepdims=True) / self.width
        best *= (variance + _SMALLEST) ** -0.5
        best *= self.gain
        best += self.shift
        result: Floats = best
        return result
