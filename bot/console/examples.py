"""Misread sentences as labelled examples, in the form that `./run.sh train --with-corrections` takes. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.errors import UsageError
from bot.secrets.masking import starred
from bot.store.values_console import Example
from nlp.purport.door import LABELS

_LONGEST = 400
"""Characters of a sentence."""


def example_line(labels: Sequence[str], sentence: str) -> str:
    """One line of the corpus: labels, a bar, the sentence. Raises UsageError where it would be none.

    Brackets would be read as marks of entities, so they become parentheses; taxpayer numbers are starred.
    """
    unknown = set(labels) - {*LABELS, "none"}
    if not labels or unknown or ("none" in labels and len(labels) > 1):
        raise UsageError("Choose what the sentence does, or that it does nothing of the kind.")
    words = " ".join(sentence.replace("[", "(").replace("]", ")").split())
    if not words or len(words) > _LONGEST:
        raise UsageError(f"One sentence, of at most {_LONGEST} characters.")
    return f"{' '.join(dict.fromkeys(labels))} | {starred(words, {})}"


def as_file(examples: Iterable[Example]) -> str:
    """A file of corrections of all of them."""
    head = "# Sentences that staff corrected; ./run.sh train --with-corrections FILE\n"
    return head + "".join(f"{one.line}\n" for one in examples)
