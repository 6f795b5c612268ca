"""The mails from which the judges of whole mails learn, and with which they are measured: each a plain order, a plain refusal, or open.

A refusal declines the offer, or takes a tender back. Five sorts are read:

- `nlp/corpus/mails`: mails written for it. A head line begins each, what follows is the mail up to the next head:

      == voice: retired tugboat mate, Astoria | tenor: plain
      Morning. The wife and me went over it twice. All forty of them.

- `nlp/corpus/refusals`: mails written for it in the same form, of which the tenor is `no` or `open`; whether one of the latter orders a
  tender is not said;
- `nlp/corpus/amounts`: mails whose amounts are marked (`nlp.training.roles`), read without their marks;
- folders of labelled mails (`*.eml` with `labels.jsonl`), where what a careful desk does tells what the mail comes to;
- files of wordings (`sender | subject | body | expected`), each a mail of one or two sentences.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from mailflows.values import Mail
from nlp.forms import passages
from nlp.tenor.sequences import words_of
from nlp.training.corpus import CorpusError

FOLDER = Path(__file__).parents[1] / "corpus" / "mails"
REFUSALS = "refusals"
"""The folder beside the one of the mails written for it in which those lie that refuse."""
AMOUNTS = "amounts"
"""And the one of mails whose amounts are marked."""
_HEAD = re.compile(r"==\s*voice:(?P<voice>[^|]+)\|\s*tenor:\s*(?P<tenor>plain|no|open)\s*")
_WORDING = 4
"""Parts of a line of wordings."""
_UNRESERVED = frozenset(
    [
        "over_position",
        "off_multiple",
        "late",
        "not_registered_holder",
        "sender_not_on_file",
        "broker_not_authorised",
        "authority_document_attached",
    ]
)
"""Reasons for not carrying out a mail that say nothing against its words."""
_OPEN = frozenset(["conditional", "not_an_election"])
"""Reasons that lie in its words."""
_NOBODYS = frozenset(["auto_reply", "bounce"])
"""Kinds of mail that no person wrote."""
HELD_OUT = frozenset(
    [
        "eightyfourth",
        "eightyfifth",
        "eightysixth",
        "eightyseventh",
        "eightyeighth",
        "eightyninth",
        "ninetieth",
        "ninetyfirst",
        "ninetysecond",
        "ninetythird",
        "ninetyfourth",
        "ninetyfifth",
        "hostile_third",
        "hostile_fourth",
        "hostile_fifth",
        "hostile_ninth",
        "hostile_twelfth",
    ]
)
"""Folders of labelled mails that are kept from learning, to measure with."""


@dataclass(frozen=True, slots=True)
class WholeMail:
    """What somebody newly wrote, and what it comes to. `source`: file or folder that it comes from.

    `plain`: whether it plainly orders a tender; `refuses`: whether it plainly declines, or takes a tender back; None where that is not known.
    """

    subject: str
    body: str
    plain: bool | None
    source: str
    refuses: bool | None = None


@dataclass(frozen=True, slots=True)
class Heard:
    """A mail as it is learned: each of its sentences as its masked words, and what it comes to, as in `WholeMail`."""

    said: tuple[tuple[str, ...], ...]
    plain: bool | None
    refuses: bool | None = None


def heard(mails: Iterable[WholeMail]) -> list[Heard]:
    """Give each mail as it is learned; one in which nothing is said is left out."""
    return [one for one in map(_heard, mails) if one.said]


Source = Callable[[], Iterable[WholeMail]]
"""A file or a folder of mails, not read yet."""


def heard_together(sources: Iterable[Source]) -> list[Heard]:
    """Give what `heard` gives of the mails of these sources, in order, each read and heard by one of as many processes as there are cores."""
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        return [mail for mails in processes.map(_heard_of, sources) for mail in mails]


def _heard_of(source: Source) -> list[Heard]:
    """Read the mails of a source, and hear them."""
    return heard(source())


def _heard(mail: WholeMail) -> Heard:
    """Give a mail as it is learned."""
    return Heard(words_of(mail.subject, mail.body), mail.plain, mail.refuses)


Parse = Callable[[bytes], Mail]
"""What makes a mail of its bytes (`mailflows.message.parse`)."""


def to_learn(folder: Path, tests: Path, parse: Parse) -> Iterator[Source]:
    """Give all that there is to learn from: the mails of a folder, written for it, and of the ones of refusals and of amounts beside it, and the labelled ones and the wordings below a folder of tests, where it is there.

    What is given raises CorpusError and OSError when it is read.
    """
    for place in (folder, folder.parent / REFUSALS):
        yield from (partial(_written, file) for file in _files(place))
    yield from (partial(_counted, file) for file in _files(folder.parent / AMOUNTS))
    yield from (partial(labelled, place, parse) for place in folders(tests))
    yield from (partial(_wordings, file) for file in _wording_files(tests / "wordings"))


def _files(folder: Path) -> list[Path]:
    """Give the files of written mails of a folder, in the order of their names."""
    return sorted(folder.glob("*.txt"))


def besides(tests: Path, parse: Parse) -> Iterator[WholeMail]:
    """Give what is learned from besides the mails written for it: the labelled ones and the wordings. Raises CorpusError, OSError."""
    for place in folders(tests):
        yield from labelled(place, parse)
    yield from wordings(tests / "wordings")


def to_measure(tests: Path, parse: Parse) -> Iterator[WholeMail]:
    """Give the labelled mails that are kept from learning. Raises OSError."""
    for folder in folders(tests, kept=True):
        yield from labelled(folder, parse)


def folders(tests: Path, *, kept: bool = False) -> list[Path]:
    """Give the folders of labelled mails, in the order of their names: those that are learned, or those that are `kept` from learning."""
    found = [
        sorted(file.parent for file in place.glob("*/labels.jsonl"))
        for place in (tests / "mails", tests / "mails" / "corpus", tests / "mails" / "learned")
    ]
    return [folder for place in found for folder in place if (folder.name in HELD_OUT) is kept]


def written(folder: Path = FOLDER) -> Iterator[WholeMail]:
    """Give the mails written for it, file by file. Raises CorpusError."""
    for file in _files(folder):
        yield from _written(file)


def _written(file: Path) -> Iterator[WholeMail]:
    """Give the mails of one file."""
    for head, lines in under_heads(file):
        yield _of(head["tenor"], lines, file)


def under_heads(file: Path) -> Iterator[tuple[re.Match[str], list[str]]]:
    """Give the mails of a file, each as its head line (with the groups `voice` and `tenor`) and the lines under it. Raises CorpusError, OSError."""
    head: re.Match[str] | None = None
    lines: list[str] = []
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if not line.startswith("=="):
            lines.append(line)
            continue
        if head is not None:
            yield head, lines
        lines = []
        if (head := _HEAD.fullmatch(line)) is None:
            raise CorpusError(f"{file}:{number}: a mail begins with '== voice: ... | tenor: plain', 'no' or 'open'")
    if head is not None:
        yield head, lines


def _counted(file: Path) -> Iterator[WholeMail]:
    """Give the mails of one file whose amounts are marked (`nlp.training.roles`), without their marks, that tender something, or leave it open.

    One that takes something back bears the same marks as one that tenders, so it is left out.
    """
    for head, lines in under_heads(file):
        text = "\n".join(lines)
        plain = head["tenor"] == "plain"
        if _TAKES_BACK.search(text) or (plain and "{in:" not in text):
            continue
        subject, _, body = MARK.sub(r"\g<words>", text).partition("\n")
        yield WholeMail(subject, body.strip(), plain, file.stem)


MARK = re.compile(r"\{(?P<role>in|out|held|open|told):(?P<words>[^{}]*)\}")
"""An amount with its role."""
_TAKES_BACK = re.compile(
    r"\b(?:with\s?dr[ae]w\w*|tak(?:e|ing)\b.{0,40}\bback|pull\w*|back\s+out|rescind\w*|revok\w*)\b", re.IGNORECASE
)


def _of(tenor: str, lines: Sequence[str], file: Path) -> WholeMail:
    """Give the mail under a head line. An open one of a file of refusals may order a tender, and an open one of another file may refuse."""
    body = "\n".join(lines).strip()
    if file.parent.name == REFUSALS:
        return WholeMail("", body, None if tenor == "open" else tenor == "plain", file.stem, tenor == "no")
    refuses = None if tenor == "open" else tenor == "no"
    return WholeMail("", body, tenor == "plain", file.stem, refuses)


def labelled(folder: Path, parse: Parse) -> Iterator[WholeMail]:
    """Give the mails of a folder whose labels tell what their words come to. Raises CorpusError, OSError."""
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        plain, refuses = comes_to(label), comes_to(label, REFUSES)
        if plain is None and refuses is None:
            continue
        mail = parse((folder / label["file"]).read_bytes())
        yield WholeMail(passages.subject(mail).text, passages.body(mail).text, plain, folder.name, refuses)


TENDERS, REFUSES = ("tender",), ("do_not_tender", "withdraw")
"""How the names of elections begin that tender, and that refuse."""


def comes_to(label: Mapping[str, Any], begins: tuple[str, ...] = TENDERS) -> bool | None:
    """Tell whether a labelled mail plainly orders a tender, by what is to be done with it; None where that does not say.

    `begins`: how the names of elections begin of which that is told; of refusals it is not, where something is tendered beside them.
    """
    elections = [line["election"] or "" for line in label.get("instructions") or ()]
    elects = any(one.startswith(begins) for one in elections)
    if begins == REFUSES and elects and any(one.startswith(TENDERS) for one in elections):
        return None
    reasons, missing = set(label.get("reasons") or ()), label.get("missing")
    if label["kind"] in _NOBODYS:
        return None
    if reasons & _OPEN:
        return False
    if label["action"] == "confirm":
        return elects
    if "confirm" in label["action"]:
        return None
    if label["kind"] in ("instruction", "withdrawal") and elects and (missing or reasons) and reasons <= _UNRESERVED:
        return True
    return None if missing or reasons else False


def wordings(folder: Path) -> Iterator[WholeMail]:
    """Give the wordings of a folder's files that are of a tender or a refusal, or of what must not be taken for one. Raises OSError."""
    for file in _wording_files(folder):
        yield from _wordings(file)


def _wordings(file: Path) -> Iterator[WholeMail]:
    """Give those of one file."""
    for _, subject, words, expected in _wording_lines(file):
        plain, refuses = _expected(expected)
        if plain is not None or refuses is not None:
            yield WholeMail(subject, words, plain, file.stem, refuses)


def wording_lines(folder: Path) -> Iterator[tuple[str, str, str, str]]:
    """Give the lines of a folder's files of wordings: the sender, the subject, the words, and what is expected. Raises OSError."""
    for file in _wording_files(folder):
        yield from _wording_lines(file)


def _wording_files(folder: Path) -> list[Path]:
    """Give the files of wordings below a folder."""
    return sorted(folder.rglob("*.txt"))


def _wording_lines(file: Path) -> Iterator[tuple[str, str, str, str]]:
    """Give the lines of one file."""
    for line in file.read_text(encoding="utf-8").splitlines():
        parts = [part.strip() for part in line.split(" | ")]
        if line.startswith("#") or len(parts) != _WORDING:
            continue
        sender, subject, body, expected = parts
        yield sender, subject, _WRITTEN_SO.sub("", body.replace("\\n", "\n")).strip(), expected


_WRITTEN_SO = re.compile(r"\{(?:name|own)\}")
"""Where a wording says what stands around its words."""


_TENDERS = re.compile(r"confirm\b.*?[:=,]tender")
_REFUSES = re.compile(r"confirm\b.*?[:=,](?:do_not_tender|withdraw)")


def _expected(told: str) -> tuple[bool | None, bool | None]:
    """Tell whether a wording that is expected to come to that plainly orders a tender, and whether it plainly refuses."""
    if told == "!confirm":
        return False, False
    if told == "!confirm:tender":
        return False, None
    if told.startswith(("!confirm:do_not", "!confirm:withdraw")):
        return None, False
    if told.startswith("!") or not told.startswith("confirm"):
        # One reading is denied: another may well be plain.
        return None, None
    tenders, refuses = _TENDERS.match(told) is not None, _REFUSES.match(told) is not None
    return tenders, None if tenders and refuses else refuses
