"""The network that follows a mail in its course: word by word through each sentence, then sentence by sentence through the mail.

The other one (`nlp.tenor.network`) knows which short sequences of words stand in a sentence, and not how a sentence goes on, nor what
the next one makes of it. This one does: what it has understood at each word goes on to the next, from both ends of the
sentence, and what each sentence comes to goes on to the next sentence.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import islice
from math import ceil
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from nlp.errors import ModelError
from nlp.tenor.gates import Gates, carried_along, steps_going, turned_round
from nlp.tenor.vocabulary import LONGEST, Vocabulary

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Places = NDArray[np.intp]

WORD, WIDTH = 96, 96
"""How many numbers a word has; and what is carried on, in each direction."""
CARRIED = 4 * WIDTH
"""How many numbers are carried at a word: in either direction of its sentence, and of the mail."""
ENDS = 2
"""What a mail may come to: an order, a refusal."""
_WORDS, _TABLE, _REST, _FACTS = "words.txt", "words.bin", "course.bin", "course.json"
_MOST = 127
"""The largest value of a signed byte."""
_ANEW = "Train it anew with ./run.sh train."


@dataclass(frozen=True, slots=True)
class Course:
    """A trained network.

    `table`: the numbers of each word, words by `WORD`; `in_sentences` and `in_mails`: the gates of either layer, forward and backward;
    `counts`: what counts of what the sentences come to, for an order and for a refusal, `ENDS` by 4 `WIDTH`; `bias`: what is added for any
    mail to either.
    """

    vocabulary: Vocabulary
    table: Floats
    in_sentences: tuple[Gates, Gates]
    in_mails: tuple[Gates, Gates]
    counts: Floats
    bias: tuple[float, float]

    def odds(self, said: Sequence[Sequence[str]]) -> tuple[float, float]:
        """Give how likely a mail with these sentences, each as its masked words, plainly orders a tender, and plainly refuses: the logarithms of the odds.

        How long that takes, and what memory, goes with the words of the mail: `nlp.tenor.judges` says how many are heard.
        """
        numbers = self.vocabulary.numbers(said)
        if not numbers:
            return self.bias
        _, mail, _ = self._along(numbers)
        order, refusal = self.counts @ pooled(mail[:, None], _alone(numbers))[0]
        return float(order) + self.bias[0], float(refusal) + self.bias[1]

    def carried(self, said: Sequence[Sequence[str]]) -> tuple[Floats, ...]:
        """Give what is carried at each word of these sentences: of each sentence its words by `CARRIED` numbers, those of the sentence and then those of the mail."""
        import numpy as np  # noqa: PLC0415 - comes with spaCy, and is not to be waited for before it

        numbers = self.vocabulary.numbers(said)
        if not numbers:
            return tuple(np.zeros((0, CARRIED), dtype="float32") for _ in said)
        words, mail, rows = self._along(numbers)
        # Without what stands before and behind a sentence.
        pieces = iter(
            [
                np.concatenate(
                    (words[1 : len(one) - 1, row], np.repeat(mail[at : at + 1], len(one) - 2, axis=0)), axis=1
                )
                for at, (one, row) in enumerate(zip(numbers, rows, strict=True))
            ]
        )
        return tuple(
            np.concatenate([np.zeros((0, CARRIED), dtype="float32"), *islice(pieces, ceil(len(one) / LONGEST))])
            for one in said
        )

    def _along(self, numbers: Sequence[Sequence[int]]) -> tuple[Floats, Floats, list[int]]:
        """Go along sentences, given as the numbers of their words, and along the mail that they make.

        Answers what is carried at each step of each row, at each sentence of the mail, and in which row each sentence lies.
        """
        import numpy as np  # noqa: PLC0415 - as above

        by_length = sorted(range(len(numbers)), key=lambda at: -len(numbers[at]))
        lengths = np.array([len(numbers[at]) for at in by_length], dtype=np.intp)
        placed = np.zeros((lengths[0], len(by_length)), dtype=np.intp)
        for column, at in enumerate(by_length):
            placed[: len(numbers[at]), column] = numbers[at]
        words = both_ways(self.table[placed], lengths, self.in_sentences)
        sentences = np.zeros((len(by_length), 1, 4 * WIDTH), dtype="float32")
        sentences[by_length, 0] = pooled(words, lengths)
        mail = both_ways(sentences, _alone(numbers), self.in_mails)[:, 0]
        rows = [0] * len(by_length)
        for row, at in enumerate(by_length):
            rows[at] = row
        return words, mail, rows

    @property
    def mark(self) -> int:
        """A number that tells this network from any other, a checksum of its gates: the model of amounts rests on what they carry."""
        return reduce(lambda found, rows: crc32(rows.tobytes(), found), _rest(self), 0)

    def write(self, folder: Path) -> None:
        """Write the words and the numbers into a folder, which is made where it is not there."""
        folder.mkdir(parents=True, exist_ok=True)
        (folder / _WORDS).write_text("".join(f"{word}\n" for word in self.vocabulary.words), encoding="utf-8")
        steps = _steps(self.table)
        (folder / _TABLE).write_bytes((self.table / steps).round().clip(-_MOST, _MOST).astype("int8").tobytes())
        rest = b"".join(one.astype("<f2").tobytes() for one in _rest(self))
        (folder / _REST).write_bytes(rest)
        facts = {"steps": [float(one) for one in steps], "bias": list(self.bias)}
        (folder / _FACTS).write_text(json.dumps(facts) + "\n", encoding="utf-8")


def _alone(numbers: Sequence[Sequence[int]]) -> Places:
    """Give the length of a mail of these sentences, as the only row."""
    import numpy as np  # noqa: PLC0415 - as above

    return np.array([len(numbers)], dtype=np.intp)


def both_ways(rows: Floats, lengths: Places, gates: tuple[Gates, Gates]) -> Floats:
    """Go along rows forward and backward; answers what is carried at each step, steps by rows by 2 `WIDTH`. `lengths`: longest first."""
    import numpy as np  # noqa: PLC0415 - as above

    going = steps_going(lengths)
    forward = carried_along(rows, going, gates[0])
    backward = carried_along(turned_round(rows, lengths), going, gates[1])
    return np.concatenate((forward, turned_round(backward, lengths)), axis=2)


def pooled(states: Floats, lengths: Places) -> Floats:
    """Give the most and the least that is carried anywhere in each row, rows by twice as many numbers."""
    import numpy as np  # noqa: PLC0415 - as above

    there = (np.arange(len(states))[:, None] < lengths)[:, :, None]
    most = np.where(there, states, -np.inf).max(axis=0)
    least = np.where(there, states, np.inf).min(axis=0)
    return np.concatenate((most, least), axis=1).astype("float32")


def _steps(table: Floats) -> Floats:
    """Tell what one step of a byte is worth in each column, so that the largest number just fits."""
    steps: Floats = (abs(table).max(axis=0) / _MOST).astype("float32")
    steps[steps == 0] = 1
    return steps


def _rest(course: Course) -> list[Floats]:
    """Give all numbers but those of the words, in the order in which they are kept."""
    gates = [*course.in_sentences, *course.in_mails]
    return [*(rows for one in gates for rows in (one.inward, one.across, one.shift, one.carried_shift)), course.counts]


def _shapes() -> list[tuple[int, ...]]:
    """Give the shapes of the numbers that `_rest` gives."""
    gates = [
        ((width, 3 * WIDTH), (WIDTH, 3 * WIDTH), (3 * WIDTH,), (WIDTH,)) for width in (WORD, WORD, 4 * WIDTH, 4 * WIDTH)
    ]
    return [*(shape for one in gates for shape in one), (ENDS, 4 * WIDTH)]


def read(folder: Path) -> Course:
    """Read the words and the numbers. Raises ModelError where they are not those of this network."""
    import numpy as np  # noqa: PLC0415 - as above

    try:
        words = Vocabulary(tuple((folder / _WORDS).read_text(encoding="utf-8").splitlines()))
        facts = json.loads((folder / _FACTS).read_text(encoding="utf-8"))
        table = np.frombuffer((folder / _TABLE).read_bytes(), dtype="int8").astype("float32")
        steps, (order, refusal) = np.array(facts["steps"], dtype="float32"), map(float, facts["bias"])
        rest = np.frombuffer((folder / _REST).read_bytes(), dtype="<f2").astype("float32")
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise ModelError(f"{folder}: cannot be read: {error}. {_ANEW}") from error
    shapes = _shapes()
    sizes = [int(np.prod(shape)) for shape in shapes]
    if len(table) != len(words) * WORD or steps.shape != (WORD,) or len(rest) != sum(sizes):
        raise ModelError(f"{folder}: holds other numbers than the network that follows a mail has. {_ANEW}")
    if not all(np.isfinite(rows).all() for rows in (steps, rest, np.array((order, refusal)))):
        raise ModelError(f"{folder}: cannot be read: its numbers are not finite. {_ANEW}")
    parts = iter(part.reshape(shape) for part, shape in zip(np.split(rest, np.cumsum(sizes)[:-1]), shapes, strict=True))
    gates = [Gates(next(parts), next(parts), next(parts), next(parts)) for _ in range(4)]
    scaled = table.reshape(len(words), WORD) * steps
    return Course(words, scaled, (gates[0], gates[1]), (gates[2], gates[3]), next(parts), (order, refusal))
