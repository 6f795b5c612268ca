"""Tell whether lines say who wrote what follows: `On Monday, August 6, 2001, Jane Roe <jane@…> wrote:`.

Judged by what such a line must hold (a verb of writing, a date, an address) rather than by how one program words it.
Every question looks at a fixed number of lines and of characters, so that no input can make it slow.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from mailflows.along import attributions_patterns as patterns

LONGEST = 500
MOST_LINES = 4
LONGEST_SHARED_LINE = 2_000

_PREFIX = re.compile(r"[ \t\u00a0]{0,8}(?:>|&gt;|›|»)")
_MAY_MARK = frozenset(" \t\u00a0>&›»")
_EMAIL = re.compile(r"[\w.+'=-]{1,64}@[\w-]{1,63}\.[\w.-]{1,100}")
_DATE = re.compile(
    r"\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b(?:19|20)\d{2}(?:\b|[年년])|\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2}\.? ?[^\W\d_]{3,9}\b|\b[^\W\d_]{3,9}\.? \d{1,2}\b",
)
_TIME = re.compile(r"(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)")
_DATE_START = re.compile(
    r"(?:[^\W\d_]{1,12}[.,]{0,2} )?(?:\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?:19|20)\d{2}[./年년-]|\d{1,2}[:.]\d{2}\b|\d{1,2}\.? [^\W\d_]{3,12}\b)"
)
_ADDRESS_END = re.compile(r"<[^<>@\s]{1,64}@[^<>@\s]{1,200}>$")
_INSIDE = re.compile("|".join(map(re.escape, patterns.WROTE_INSIDE)))
_ENDINGS = frozenset(":：>)]-‐—")
_SPACES = re.compile(r"\s+")
_DASHES = " \t\u00a0*_-‐‑‒–—―="
_DASHED = re.compile(r"[-‐‑‒–—―=]{3,}")
_SHARED = re.compile(
    r"(?:(?<=[\s.!?)])|(?<=---))(?:On|Am|Le|El|Il|Op|Em|Den) (?:[^\W\d_]{2,12}[.,]{0,2} ){0,2}\d{1,4}[ ,./-]"
)


def quotes_by_prefix(line: str) -> bool:
    """Tell whether a line carries a quotation mark (`>`) of its own."""
    return line[:1] in _MAY_MARK and _PREFIX.match(line) is not None


def is_eye_catcher(line: str) -> bool:
    """Tell `>>> an eye-catcher <<<`, which is no quotation where it stands alone."""
    return line.startswith(">>") and line.rstrip().endswith("<<")


def ends_like_attribution(line: str) -> bool:
    """Tell, at little cost, whether an attribution may end with this line."""
    return _ends_like_attribution(line[-160:])


@lru_cache(maxsize=4096)
def _ends_like_attribution(tail: str) -> bool:
    """Tell it by the end of a line. The lines of a letter that its readers quote come again in every answer, so they are kept."""
    low = tail.lower().rstrip(" \t*_\u00a0")
    if low[-1:] not in _ENDINGS and not low.endswith(patterns.WROTE):
        return False
    core = low.rstrip(" :：>" + _DASHES)
    if len(core) < 2:
        return False
    return (
        core.endswith(patterns.WROTE) or "@" in low or _INSIDE.search(low) is not None or _TIME.search(low) is not None
    )


def is_attribution_line(line: str) -> bool:
    """Tell whether one line by itself is an attribution ("On August 6, 2001, Jane wrote:")."""
    return len(line) <= LONGEST and _is_attribution_line(line)


@lru_cache(maxsize=4096)
def _is_attribution_line(line: str) -> bool:
    """Tell it of a line that is not too long. The lines of a letter that its readers quote are kept."""
    return attribution([line], 0, 0) == 1


def attribution(lines: Sequence[str], index: int, before_prefix: int) -> int:
    """Count the lines of the attribution that begins at `index`; 0 where none does.

    `before_prefix`: how many lines further on lines marked with `>` begin (0: not near); right before those
    weaker evidence will do.
    """
    window = _window(lines, index)
    for count in range(1, len(window) + 1):
        if not ends_like_attribution(window[count - 1]):
            continue
        text = _joined(window[:count])
        weak = before_prefix == count
        if not _is_attribution(text, weak=weak):
            continue
        if count == 1:
            return 1
        if not _opens(window[0]):
            continue
        # What stands above an attribution may begin like one ("On second thought …"): then it begins later.
        later = any(_opens(window[n]) and _is_attribution(_joined(window[n:count]), weak=weak) for n in range(1, count))
        if not later:
            return count
    return 0


def shared_start(line: str, following: Sequence[str]) -> int:
    """Find where an attribution begins within a line that also holds the sender's last words; -1 where none does.

    `following`: the lines under it, of which the attribution may need some.
    """
    if len(line) > LONGEST_SHARED_LINE:
        return -1
    for number, found in enumerate(_SHARED.finditer(line)):
        if number > 3:
            break
        if not line[: found.start()].strip(_DASHES):
            continue
        rest = [line[found.start() :], *following[: MOST_LINES - 1]]
        if attribution(rest, 0, 0) and _says_who(rest[0]):
            return found.start()
    return -1


def _says_who(line: str) -> bool:
    """An attribution inside a line must hold an address or a time: people write "On 3 May I wrote:" themselves."""
    return _EMAIL.search(line) is not None or _TIME.search(line) is not None


def _joined(window: Sequence[str]) -> str:
    return _SPACES.sub(" ", " ".join(window)).strip(" *_\t")


def _window(lines: Sequence[str], index: int) -> list[str]:
    """The lines from `index` that may form one attribution: up to a blank one, within fixed bounds."""
    window: list[str] = []
    length = 0
    for line in lines[index : index + MOST_LINES]:
        length += len(line)
        # An address wrapped as `<`, `mailto:jane@…`, `> wrote:` looks marked and is not.
        marked = bool(window) and quotes_by_prefix(line) and not _closes_address(window[-1], line)
        if not line.strip() or length > LONGEST or marked:
            break
        window.append(line)
    return window


def _closes_address(before: str, line: str) -> bool:
    opened = "@" in before and before.rpartition(">")[0].count(">") + before.count(">") <= before.count("<")
    return opened and line.strip(" >:：").lower().endswith(patterns.WROTE) and len(line) < 30


def _opens(line: str) -> bool:
    """Tell whether an attribution of several lines may begin with this one."""
    start = line.lstrip(_DASHES + "[(")[:60]
    low = start.lower()
    if low.startswith(patterns.OPENERS) or _DATE_START.match(start):
        return True
    return "@" in line and _INSIDE.search(line.lower()) is not None


def _is_attribution(text: str, *, weak: bool) -> bool:
    """Judge one candidate, its lines joined; `weak` where marked lines follow straight after."""
    low = text.lower().replace("\u00a0", " ")
    core = low.rstrip(" :：" + _DASHES).rstrip()
    if core.endswith(patterns.OWN_WRITING):
        return weak and _DATE.search(core) is not None
    says = core.endswith(patterns.WROTE)
    inside = _INSIDE.search(core) is not None
    colon = low.rstrip(_DASHES).endswith((":", "："))
    dated = _DATE.search(core) is not None
    addressed = _EMAIL.search(core) is not None
    timed = _TIME.search(core) is not None
    dashed = _DASHED.match(low) is not None and _DASHED.match(low[::-1]) is not None
    bare = low.lstrip(_DASHES)
    if says and (dated or addressed) and (colon or dashed):
        return True
    if says and dated and addressed and timed and bare.startswith(patterns.OPENERS):
        return True
    if colon and inside and dated and (addressed or timed):
        return True
    if colon and addressed and _names_a_sender(bare, core, timed=timed):
        return True
    return weak and _is_before_marks(
        core, colon=colon, says=says or (dashed and inside), dated=dated, addressed=addressed, timed=timed
    )


def _names_a_sender(bare: str, core: str, *, timed: bool) -> bool:
    """Recognise attributions without a verb: `2017-12-22 10:35 GMT-02:00 Jane Roe <jane@…>:`, `Quoting Jane <jane@…>:`."""
    if not _ADDRESS_END.search(core):
        return False
    return bare.startswith(patterns.QUOTING) or (timed and _DATE_START.match(bare) is not None)


def _is_before_marks(core: str, *, colon: bool, says: bool, dated: bool, addressed: bool, timed: bool) -> bool:
    if says and len(core) < 200:
        return True
    # `2011/4/7 Jane Roe <jane@…>`, or a language that is not on our lists.
    return (colon and (addressed or timed)) or (addressed and dated and (core[:1].isdigit() or core.endswith("]")))
