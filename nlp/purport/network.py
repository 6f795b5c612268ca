"""The network of `nlp.purport.door`, computed straight through: sentences in, a row of probabilities for each out.

The network is spaCy's text categorizer as `nlp/training/purport.py` sets it up, and its numbers come from the trained model.
The same operations are done here in the same order, so the probabilities are the same to the last bit. Left out is what
spaCy and thinc put around each of some twenty layers (lists made into arrays and back, what only training needs): with
the few sentences of one mail that takes as long as the arithmetic.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any

from nlp.errors import ModelError
from nlp.purport.network_words import Words

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
_LARGEST = 20.0
"""No sum is taken for more than that, nor for less than its opposite."""
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
                "nlp/model: its network is not the one of nlp/purport/network.py. Train it anew with ./run.sh train."
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
        self.words = Words(self._learned)

    def __call__(self, sentences: Sequence[Sequence[str]]) -> Floats:
        """Judge sentences, given as their words: a row for each, in the order of `labels`. None may be empty."""
        spelled, embedded = self.words(list(chain.from_iterable(sentences)))
        lengths = self.xp.array([len(sentence) for sentence in sentences], dtype="int32")
        both = self.xp.concatenate((self._of_counts(spelled, lengths), self._of_order(embedded, lengths)), axis=1)
        return self._sigmoid(self.ops.gemm(both, self.output, trans2=True) + self.output_bias)

    def _of_counts(self, words: Keys, lengths: NDArray[np.int32]) -> Floats:
        """Judge by the sequences of one to three words that stand in each sentence: each once, in order, and how often."""
        of = self.xp.repeat(self.xp.arange(len(lengths)), lengths)
        keys, owners = [words], [of]
        for longer in range(1, min(_LONGEST, len(words))):
            # A sequence that begins in one sentence and ends in the next is none.
            inside = of[longer:] == of[:-longer]
            keys.append(self.ops.ngrams(longer + 1, words)[inside])
            owners.append(of[longer:][inside])
        every, owner = self.xp.concatenate(keys), self.xp.concatenate(owners)
        order = self.xp.lexsort((every, owner))
        every, owner = every[order], owner[order]
        again = (every[1:] == every[:-1]) & (owner[1:] == owner[:-1])
        counts = self.xp.ones(len(every), dtype="float32")
        if again.any():
            first = self.xp.flatnonzero(self.xp.concatenate(([True], ~again)))
            counts = self.xp.diff(first, append=len(every)).astype("float32")
            every, owner = every[first], owner[first]
        different = self.xp.bincount(owner, minlength=len(lengths)).astype("int32")
        return self._sigmoid(self.counts.predict((every, counts, different)))

    def _sigmoid(self, sums: Floats) -> Floats:
        """Turn sums into probabilities."""
        result: Floats = 1.0 / (1.0 + self.xp.exp(-self._bounded(sums)))
        return result

    def _bounded(self, sums: Floats) -> Floats:
        """Keep sums from running out of what can be raised to a power."""
        result: Floats = self.xp.minimum(self.xp.maximum(sums, -_LARGEST), _LARGEST)
        return result

    def _of_order(self, embedded: Floats, lengths: NDArray[np.int32]) -> Floats:
        """Judge by the words in their order: each with its neighbours, the weightiest counting most."""
        before = _APART * self.xp.arange(1, len(lengths) + 1)
        places = self.xp.arange(len(embedded)) + self.xp.repeat(before, lengths)
        spaced = self.xp.zeros((len(embedded) + _APART * (len(lengths) + 1), embedded.shape[1]), dtype="float32")
        spaced[places] = embedded
        for window in self.windows:
            spaced += window(self.ops, self.ops.seq2col(spaced, 1))
        rows = spaced[places]
        weights = self.xp.exp(self._bounded(self.ops.gemm(rows, self.attention)))
        weights /= self.xp.repeat(self.ops.reduce_sum(weights, lengths), lengths, axis=0)
        rows *= weights
        summed = self.ops.reduce_sum(rows, lengths)
        judged: Floats = summed + self.last(self.ops, summed)
        return judged

    def _learned(self, words: Sequence[str]) -> tuple[Keys, Floats]:
        """Give the key of each word, and what was learned of it, of its beginning and of its end, as one row."""
        attributes = self.doc(self.vocab, words=list(words)).to_array(_ATTRIBUTES)
        *learned, spelled = self.xp.ascontiguousarray(attributes.T)
        columns = [
            self.ops.gather_add(table, self.ops.hash(keys, seed) % len(table))
            for keys, (table, seed) in zip(learned, self.tables, strict=True)
        ]
        return spelled, self.embedding(self.ops, self.xp.concatenate(columns, axis=1))


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
