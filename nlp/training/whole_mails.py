"""The mails from which the judge of whole mails learns, and with which it is measured: each plain or open.

Three sorts are read:

- `nlp/corpus/mails`: mails written for it. A head line begins each, what follows is the mail up to the next head:

      == voice: retired tugboat mate, Astoria | tenor: plain
      Morning. The wife and me went over it twice. All forty of them.

- folders of labelled mails (`*.eml` with `labels.jsonl`), where what a careful desk does tells what the mail comes to;
- files of wordings (`sender | subject | body | expected`), each a mail of one or two sentences.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mailflows.values import Mail
from nlp.forms import passages
from nlp.tenor.sequences import words_of
from nlp.training.corpus import CorpusError

FOLDER = Path(__file__).parents[1] / "corpus" / "mails"
_HEAD = re.compile(r"==\s*voice:(?P<voice>[^|]+)\|\s*tenor:\s*(?P<tenor>plain|open)\s*")
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
        "twentyninth",
        "thirtieth",
        "thirtyfirst",
        "thirtysecond",
        "thirtythird",
        "thirtyfourth",
        "thirtyfifth",
        "thirtysixth",
        "thirtyseventh",
        "thirtyeighth",
        "thirtyninth",
        "fortieth",
        "fortyfirst",
        "fortysecond",
        "fortythird",
        "fortyfourth",
        "fortyfifth",
        "fortysixth",
        "fortyseventh",
        "fortyeighth",
        "fortyninth",
        "fiftieth",
        "fiftyfirst",
        "hostile_third",
        "hostile_fourth",
        "hostile_fifth",
    ]
)
"""Folders of labelled mails that are kept from learning, to measure with."""


@dataclass(frozen=True, slots=True)
class WholeMail:
    """What somebody newly wrote, and whether it plainly orders a tender. `source`: file or folder that it comes from."""

    subject: str
    body: str
    plain: bool
    source: str


@dataclass(frozen=True, slots=True)
class Heard:
    """A mail as it is learned: each of its sentences as its masked words, and whether it is plain."""

    said: tuple[tuple[str, ...], ...]
    plain: bool


def heard(mails: Iterable[WholeMail]) -> list[Heard]:
    """Give each mail as it is learned; one in which nothing is said is left out."""
    found = (Heard(words_of(mail.subject, mail.body), mail.plain) for mail in mails)
    return [one for one in found if one.said]


Parse = Callable[[bytes], Mail]
"""What makes a mail of its bytes (`mailflows.message.parse`)."""


def to_learn(folder: Path, tests: Path, parse: Parse) -> Iterator[WholeMail]:
    """Give all mails to learn from: those of a folder, written for it, and the labelled ones and the wordings below a folder of tests, where it is there.

    Raises CorpusError, OSError.
    """
    yield from written(folder)
    yield from besides(tests, parse)


def besides(tests: Path, parse: Parse) -> Iterator[WholeMail]:
    """Give what is learned from besides the mails written for it: the labelled ones and the wordings. Raises CorpusError, OSError."""
    for place in _folders(tests):
        if place.name not in HELD_OUT:
            yield from labelled(place, parse)
    yield from wordings(tests / "wordings")


def to_measure(tests: Path, parse: Parse) -> Iterator[WholeMail]:
    """Give the labelled mails that are kept from learning. Raises OSError."""
    for folder in _folders(tests):
        if folder.name in HELD_OUT:
            yield from labelled(folder, parse)


def _folders(tests: Path) -> list[Path]:
    """Give the folders of labelled mails whose labels say what the words of a mail come to, in the order of their names."""
    return sorted(file.parent for file in (tests / "mails").glob("*/labels.jsonl")) + sorted(
        file.parent for file in (tests / "mails" / "corpus").glob("*/labels.jsonl")
    )


def written(folder: Path = FOLDER) -> Iterator[WholeMail]:
    """Give the mails written for it, file by file. Raises CorpusError."""
    for file in sorted(folder.glob("*.txt")):
        head: re.Match[str] | None = None
        lines: list[str] = []
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
            if not line.startswith("=="):
                lines.append(line)
                continue
            if head is not None:
                yield WholeMail("", "\n".join(lines).strip(), head["tenor"] == "plain", file.stem)
            lines = []
            if (head := _HEAD.fullmatch(line)) is None:
                raise CorpusError(f"{file}:{number}: a mail begins with '== voice: ... | tenor: plain' or 'open'")
        if head is not None:
            yield WholeMail("", "\n".join(lines).strip(), head["tenor"] == "plain", file.stem)


def labelled(folder: Path, parse: Parse) -> Iterator[WholeMail]:
    """Give the mails of a folder whose labels tell what their words come to. Raises CorpusError, OSError."""
    for line in (folder / "labels.jsonl").read_text(encoding="utf-8").splitlines():
        label = json.loads(line)
        plain = comes_to(label)
        if plain is None:
            continue
        mail = parse((folder / label["file"]).read_bytes())
        yield WholeMail(passages.subject(mail).text, passages.body(mail).text, plain, folder.name)


def comes_to(label: Mapping[str, Any]) -> bool | None:
    """Tell whether a labelled mail plainly orders a tender, by what is to be done with it; None where that does not say."""
    tenders = any((line["election"] or "").startswith("tender") for line in label["instructions"])
    reasons, missing = set(label.get("reasons") or ()), label.get("missing")
    if label["kind"] in _NOBODYS:
        return None
    if reasons & _OPEN:
        return False
    if label["action"] == "confirm":
        return tenders
    if "confirm" in label["action"]:
        return None
    if label["kind"] == "instruction" and tenders and (missing or reasons) and reasons <= _UNRESERVED:
        return True
    return None if missing or reasons else False


def wordings(folder: Path) -> Iterator[WholeMail]:
    """Give the wordings of a folder's files that are of a tender, or of what must not be taken for one. Raises OSError."""
    for file in sorted(folder.rglob("*.txt")):
        for line in file.read_text(encoding="utf-8").splitlines():
            parts = [part.strip() for part in line.split(" | ")]
            if line.startswith("#") or len(parts) != _WORDING:
                continue
            _, subject, body, expected = parts
            plain = _expected(expected)
            if plain is not None:
                yield WholeMail(subject, _WRITTEN_SO.sub("", body.replace("\\n", "\n")).strip(), plain, file.stem)


_WRITTEN_SO = re.compile(r"\{(?:name|own)\}")
"""Where a wording says what stands around its words."""


_TENDERS = re.compile(r"confirm\b.*?[:=]tender")


def _expected(told: str) -> bool | None:
    """Tell whether a wording that is expected to come to that plainly orders a tender."""
    if told in ("!confirm", "!confirm:tender"):
        return False
    if told.startswith("!"):
        # One reading is denied: another may well be plain.
        return None
    return bool(_TENDERS.match(told)) if told.startswith("confirm") else None
