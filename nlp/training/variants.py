"""A labelled sentence in another dress: other names and numbers in the same words, another case of letters.

Who writes in capitals, or in none, names the same things; and a name that the corpus holds once must not be learned by
heart. Only the training of `nlp.training.entities` uses it; what a sentence does is learned from masked words anyway.
"""

from __future__ import annotations

import random
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from nlp.training.corpus import Entity, Labelled

EXCHANGED = ("person", "org", "account", "date", "phone", "tin", "address", "capacity")
"""Labels of which one may stand for another; amounts and shares agree with the words round them and stay."""
EXCHANGE = 0.7
"""How often an entity of these is exchanged for another one."""
INVENTED = ("person", "org")
"""Labels whose words are often strange to whoever reads them: names are made up as well."""
INVENT = 0.5
"""How often a name of these, exchanged or not, is given parts of other names."""
RECASED = 0.1
"""How often a sentence is put in small letters, and how often in capitals."""


def pools(corpus: Iterable[Labelled]) -> dict[str, tuple[str, ...]]:
    """Give the different words that stand for each label of `EXCHANGED`, in the order of the corpus."""
    found: dict[str, dict[str, None]] = {label: {} for label in EXCHANGED}
    for sentence in corpus:
        for entity in sentence.entities:
            if entity.label in found:
                found[entity.label].setdefault(sentence.text[entity.start : entity.end])
    return {label: tuple(words) for label, words in found.items()}


def varied(sentence: Labelled, words: Mapping[str, Sequence[str]], order: random.Random) -> Labelled:
    """Give the sentence with some of its entities exchanged, and now and then in another case of letters."""
    text, entities, end = "", [], 0
    for entity in sentence.entities:
        text += sentence.text[end : entity.start]
        said = sentence.text[entity.start : entity.end]
        choice = words.get(entity.label, ())
        if choice and order.random() < EXCHANGE:
            other = order.choice(choice)
            # At the head of a sentence "the Kemps" begins with a capital.
            said = other[0].upper() + other[1:] if said[0].isupper() else other
        if choice and entity.label in INVENTED and order.random() < INVENT:
            said = _invented(said, order.choice(choice))
        entities.append(Entity(entity.label, len(text), len(text) + len(said)))
        text += said
        end = entity.end
    return replace(sentence, text=_recased(text + sentence.text[end:], order.random()), entities=tuple(entities))


_NAME = re.compile(r"\b[A-Z][a-z]{3,}\b")


def _invented(name: str, other: str) -> str:
    """Give a name whose longer words end as those of another name do: "Henning" and "Wendell" make "Hendell"."""
    ends = [word[len(word) // 2 :] for word in _NAME.findall(other)]
    if not ends:
        return name
    return _NAME.sub(lambda word: word[0][: (len(word[0]) + 1) // 2] + ends[word.start() % len(ends)], name)


def _recased(text: str, chance: float) -> str:
    """Give the text in small letters, in capitals or as it is; letters whose other case is longer leave it as it is."""
    other = text.lower() if chance < RECASED else text.upper() if chance > 1 - RECASED else text
    return other if len(other) == len(text) else text
