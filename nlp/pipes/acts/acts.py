"""Which phrases are acts: not where the word is a noun, and of two that overlap the longer one."""

from __future__ import annotations

from collections.abc import Sequence

Found = tuple[str, int, int]
"""Label, first token, token after the last."""

_DETERMINERS = frozenset(
    ["the", "this", "that", "these", "those", "our", "my", "his", "her", "its", "their", "your", "all", "any"]
)
_JOINTS = frozenset(
    [
        ",",
        ";",
        ":",
        ".",
        "!",
        "?",
        "--",
        "-",
        "—",
        "and",
        "but",
        "or",
        "then",
        "to",
        "so",
        "instead",
        "rather",
        "please",
        "kindly",
        "now",
        "also",
        "not",
    ]
)
"""What stands in no noun phrase between what is taken back and its name."""
_IS = frozenset(["is", "are", "was", "were", "be", "been", "being", "'s", "'re", "has", "have"])
_NAMES_OF_TENDERS = frozenset(["tender", "tenders", "exchange", "swap"])
_LETS = frozenset(["let", "letting"])
_DONE = frozenset(["tendered", "exchanged", "swapped", "converted", "submitted", "let"])
"""Behind "let": what is done with it, or another thing that is let."""
_BEHIND_NOUNS = frozenset(
    ["in", "for", "of", "on", "by", "from", "fully", "entirely", "is", "was", "has", "(", ")", ",", ".", ";", "!"]
)
"""What stands behind them where they are nouns; a verb has what is tendered behind it."""
_LONGEST_NAME = 6
"""Words of such a phrase at most."""

RANK = ("WITHDRAW", "NOTHING", "DECLINE", "TENDER", "KEEP", "GO_AHEAD")
"""Of equally long overlapping acts the earlier label counts."""


def without_nouns(found: Sequence[Found], nouns: Sequence[tuple[int, int]], words: Sequence[str]) -> list[Found]:
    """Leave out single words that are nouns here ("the exchange"), and what a longer act covers. `words`: of the sentence, in small letters."""
    kept: list[Found] = []
    back = [act for act in found if act[0] == "WITHDRAW"]
    acts = [
        act
        for act in found
        if not _is_noun(act, nouns) and not _is_undone(act, back, words) and not _lets_be_done(act, words)
    ]
    # "Put 65 in for me and hold back 20" keeps 20, and takes nothing back.
    held = {(begin, end) for label, begin, end in acts if label == "KEEP" and end - begin > 1}
    acts = [
        act for act in acts if act[0] != "WITHDRAW" or not any(act[1] < begin and end == act[2] for begin, end in held)
    ]
    # "I want to hold back 40 for the roof and exchange the rest": what is wanted is held back, and only the last word exchanges.
    kept_in = [(begin, end) for label, begin, end in acts if label == "KEEP" and end - begin > 1]
    acts = [_after_kept(act, kept_in, nouns) for act in acts]
    taken_back = {begin for label, begin, end in acts if label == "WITHDRAW" and end - begin > 1}
    # "Take back everything we tendered" takes back, although the longer phrase looks like a tender.
    # And "please withdraw 25 of the amount tendered" withdraws, although the longer phrase speaks of tendering.
    undone = {begin for label, begin, _ in acts if label == "WITHDRAW"}
    acts = [
        act
        for act in acts
        if act[0] != "TENDER" or (act[1] not in taken_back and not any(act[1] < begin < act[2] - 1 for begin in undone))
    ]
    for act in sorted(acts, key=lambda act: (act[1] - act[2], RANK.index(act[0]), act[1])):
        if not any(act[1] < end and begin < act[2] for _, begin, end in kept):
            kept.append(act)
    return sorted(kept, key=lambda act: act[1])


def _is_noun(act: Found, nouns: Sequence[tuple[int, int]]) -> bool:
    """Tell whether an act phrase is nothing but a noun phrase's word, or begins with the last word of one ("our tender in full")."""
    label, begin, end = act
    return label == "TENDER" and (
        (end - begin <= 2 and any(first <= begin and end <= last for first, last in nouns))
        or any(first < begin and last == begin + 1 for first, last in nouns)
    )


def _lets_be_done(act: Found, words: Sequence[str]) -> bool:
    """Tell whether a phrase that lets something be lets it be tendered: "Let $200,000 be exchanged and $100,000 be kept"."""
    label, begin, end = act
    return label == "KEEP" and words[begin] in _LETS and not _DONE.isdisjoint(words[begin + 1 : end + 1])


def _is_undone(act: Found, back: Sequence[Found], words: Sequence[str]) -> bool:
    """Tell whether a tender is named as what is taken back: "withdraw the Tidewater tender in full", "the Tidewater tender in full (BK-2004) is withdrawn"."""
    label, begin, end = act
    behind_noun = words[begin + 1] if begin + 1 < len(words) else "."
    if label != "TENDER" or words[begin] not in _NAMES_OF_TENDERS or behind_noun not in _BEHIND_NOUNS:
        return False
    if any(behind <= begin and _is_named(words[behind:begin]) for _, _, behind in back):
        return True
    ahead = [at for at in range(begin) if words[at] in _DETERMINERS and _is_named(words[at:begin])]
    return bool(ahead) and any(
        end <= first and words[first - 1] in _IS and not _JOINTS & set(_outside_brackets(words[end:first]))
        for _, first, _ in back
    )


def _is_named(words: Sequence[str]) -> bool:
    """Tell whether these words, before a noun, begin its phrase and are all of it."""
    return 0 < len(words) <= _LONGEST_NAME and words[0] in _DETERMINERS and not _JOINTS & set(words)


def _outside_brackets(words: Sequence[str]) -> list[str]:
    """Give the words that stand in no round brackets."""
    kept, depth = [], 0
    for word in words:
        depth += (word == "(") - (word == ")")
        if not depth and word != ")":
            kept.append(word)
    return kept


def _after_kept(act: Found, kept: Sequence[tuple[int, int]], nouns: Sequence[tuple[int, int]]) -> Found:
    """Give of a phrase of tendering that something kept stands in its last word alone, where that is a verb."""
    label, begin, end = act
    verb = end - 1
    over = any(begin < first and last < verb for first, last in kept)
    noun = any(first <= verb < last for first, last in nouns)
    return (label, verb, end) if label == "TENDER" and over and not noun else act
