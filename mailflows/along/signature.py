"""Find where the signature block of what somebody wrote begins.

The block is the closing ("Regards,"), the typed name, title, firm, telephone and address under it, and what mail
programs and firms add (`-- `, "Sent from my iPhone", disclaimers). In doubt a line stays with the words.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from mailflows.along import signature_patterns as patterns
from mailflows.along.footers import RULE, WORDS, before_footers, is_footer_line, without_trailing_blanks, words_of

MOST_BLOCK_LINES = 14
LONGEST_BLOCK_LINE = 95
MOST_LINES_AFTER_DELIMITER = 20

_DELIMITER = re.compile(r"\s{0,2}(?:--|—|––|_{2,}|-{3,}|={5,}|\*{5,})\s*")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-ÞĀĂĄĆČĎĐĒĖĘĚĞĢĪĮİĶĻŁŃŅŇŌŐŒŘŚŞŠŢŤŪŮŰŲŹŻŽА-Я][\w'’.\-]*[,.]?|[A-Z]\.?")
_SENTENCE_END = re.compile(r"[.!?…:;][)\"'”’]*\s*$")
_CONTACT = re.compile(
    r"@[\w-]+\.|www\.|https?:|(?<![.\w])(?:tel|phone|fax|mobile|cell|direct|office|ph|mob|t|m|f|o|e|c|p)\b\s?[.:]|"
    r"(?:\+?\d[\d\s().\-/x]{6,}\d)|\b\d{5}(?:-\d{4})?\b|\bx\s?\d{3,5}\b",
    re.IGNORECASE,
)
_DASHED_NAME = re.compile(r"\s{0,4}(?:[-–—~/]{1,3}|xx?\b)\s?([^\W\d_][\w'’.]{0,20}(?: [^\W\d_][\w'’.-]{0,20}){0,2})\s*")
_POSTSCRIPT = re.compile(r"p\.?\s?(?:p\.?\s?)?s\.?(?:\s*[:,–—-]|\s)", re.IGNORECASE)
"""How a postscript begins, which is text wherever it stands: "P.S. Make Chu 50M", and no telephone behind a "p."."""
_SIGNED = re.compile(r"\s*(?:/s/|by:\s|s/\s|\(?signed\)?[:,]?\s)", re.IGNORECASE)
_STROKE = re.compile(r"\s[/|]\s|\s?/\s?")
_ABBREVIATED = re.compile(
    r"(?:\b(?:Inc|Co|Corp|Ltd|LLC|L\.P|L\.L\.C|LLP|Jr|Sr|Esq|Ph\.D|M\.D|Ave|St|Rd|Blvd|N\.A|B\.V|S\.A|Dept|[A-Z])\.)\s*$"
)


def signature_start(lines: Sequence[str], sender_names: Sequence[str] = ()) -> int:
    """Answer with the index of the signature block's first line; `len(lines)` where there is none.

    `lines`: one stretch of what the sender newly wrote. `sender_names`: how the sender's From names him
    or her, so that a name typed in small letters is known for one. Work is linear in the lines.
    """
    end = without_trailing_blanks(lines, len(lines))
    if end == 0:
        return len(lines)
    names = {word.lower() for name in sender_names for word in WORDS.findall(name) if len(word) > 1}
    cut = _after_delimiter(lines, end)
    cut = before_footers(lines, cut)
    closing = _closing_start(lines, cut, names)
    start = closing if closing is not None else _dashed_name(lines, cut, names)
    start = _with_rule_above(lines, start) if start < end else start
    return len(lines) if start >= end else start


def _dashed_name(lines: Sequence[str], cut: int, names: set[str]) -> int:
    """Find a name behind a dash that ends the words (`-Ann`, `/B`); an item of a list is none."""
    last = without_trailing_blanks(lines, cut) - 1
    found = _DASHED_NAME.fullmatch(lines[last]) if last > 0 and len(lines[last]) < 80 else None
    if found is None or _has_instruction(found[1]):
        return cut
    sign = lines[last].strip()[0]
    above = without_trailing_blanks(lines, last)
    in_list = above == 0 or lines[above - 1].lstrip().startswith(sign) or lines[above - 1].rstrip().endswith((":", ","))
    known = names.issuperset(words_of(found[1])) and bool(names)
    capital = all(_CAPITAL.fullmatch(word) for word in found[1].split())
    return last if not in_list and (known or capital) else cut


def _with_rule_above(lines: Sequence[str], start: int) -> int:
    """Take in the dashes that stand right above a signature."""
    while start > 0 and lines[start - 1].strip() in {"--", "---", "__", "—"}:
        start -= 1
    return start


def _after_delimiter(lines: Sequence[str], end: int) -> int:
    """Find `-- ` (RFC 3676, 4.3) or a like line under which only a short block stands."""
    seen = 0
    # Lines below that are still to be weighed: most texts hold no such line, and then none of them need be.
    passed: list[str] = []
    for index in range(end - 1, -1, -1):
        line = lines[index]
        if not line.strip():
            continue
        bare = line.strip(" \t\u00a0")
        if bare == "--" or (
            _DELIMITER.fullmatch(line[:200]) and len(line) < 200 and _is_signature(lines, index + 1, end)
        ):
            # A whole letter under two dashes is a letter all the same.
            return index if seen or not all(map(is_footer_line, passed)) else end
        passed.append(line)
        if seen or len(passed) > MOST_LINES_AFTER_DELIMITER:
            seen += sum(not is_footer_line(each) for each in passed)
            passed.clear()
        if seen > MOST_LINES_AFTER_DELIMITER:
            break
    return end


def _is_signature(lines: Sequence[str], start: int, end: int) -> bool:
    kept = [line for line in lines[start:end] if line.strip()]
    return 0 < len(kept) <= MOST_BLOCK_LINES and all(_is_block_line(line) or is_footer_line(line) for line in kept)


def _closing_start(lines: Sequence[str], cut: int, names: set[str]) -> int | None:
    """Find the closing above `cut`: a valediction, or a name with what belongs under it."""
    stop = without_trailing_blanks(lines, cut)
    best: int | None = None
    strict = True
    count = 0
    for index in range(stop - 1, -1, -1):
        line = lines[index]
        if not line.strip():
            continue
        count += 1
        closing = _closing_kind(line)
        if closing == "gratitude" and not any(other.strip() for other in lines[:index]):
            # A mail that says only thanks says something.
            return best
        if closing:
            return index
        strict = strict and _is_block_line(line)
        if count > MOST_BLOCK_LINES or not _may_stand_under_closing(line):
            break
        above = lines[index - 1] if index else ""
        # Under the sender's own full name a motto may stand that reads like a sentence.
        own = count <= 3 and len(names) > 1 and names.issuperset(words_of(line)) and len(words_of(line)) > 1
        named = own or (strict and (_is_name(line, names) or _SIGNED.match(line) is not None))
        if named and (not above.strip() or _SENTENCE_END.search(above) or _closing_kind(above)):
            best = index
        elif best is not None and not above.strip() and index < best:
            # A paragraph above the name's that does not begin with a name itself is text.
            break
    return _with_firm_above(lines, best)


def _may_stand_under_closing(line: str) -> bool:
    """Tell whether a line may stand under "Regards,": short, and nothing that instructs."""
    text = line.strip()
    if len(text) > LONGEST_BLOCK_LINE or "$" in text or text.endswith("?"):
        return False
    return patterns.ELECTION_WORDS.isdisjoint(words_of(text)) or _is_firm(text)


def _with_firm_above(lines: Sequence[str], best: int | None) -> int | None:
    if best is None:
        return None
    start = best
    while start > 0 and lines[start - 1].strip() and _is_block_line(lines[start - 1]) and _is_firm(lines[start - 1]):
        start -= 1
    return start


def _is_firm(line: str) -> bool:
    words = {word.lower().strip(",") for word in line.split()}
    return bool(words & patterns.DESK_WORDS)


def _closing_kind(line: str) -> str:
    """Answer with `valediction`, `gratitude` or nothing, for a line such as `Regards,` or `Cheers, Ann`."""
    if len(line) > 70:
        return ""
    text = line.strip().lower().replace("’", "'").strip(" \t*_-–—~")
    bare = text.rstrip(",.!;: ")
    if bare in patterns.VALEDICTIONS:
        return "valediction"
    if bare in patterns.GRATITUDES:
        return "gratitude"
    if "/" in bare or "|" in bare:
        halves = [half.strip() for half in _STROKE.split(bare)]
        if len(halves) == 2 and all(half in patterns.VALEDICTIONS for half in halves):
            return "valediction"
    if _ends_with_name(line, bare):
        return "valediction"
    head, _, tail = text.partition(",")
    valediction = head in patterns.VALEDICTIONS
    if tail and (valediction or head in patterns.GRATITUDES):
        names = line.partition(",")[2].split()
        if len(names) <= 4 and all(_CAPITAL.fullmatch(word) for word in names):
            if valediction:
                return "valediction"
            return "" if _has_instruction(" ".join(names)) else "gratitude"
    return ""


def _ends_with_name(line: str, bare: str) -> bool:
    """Tell `Best regards Ann Lee`, a closing of two words or more with the name behind it."""
    words = bare.split()
    for count in range(2, min(5, len(words))):
        if " ".join(words[:count]).rstrip(",") not in patterns.VALEDICTIONS:
            continue
        rest = line.strip().split()[count:]
        if len(rest) <= 3:
            return all(_CAPITAL.fullmatch(word) for word in rest) and not _has_instruction(" ".join(rest))
    return False


def _has_instruction(line: str) -> bool:
    return any(word.lower().strip(",.!?;") in patterns.INSTRUCTION_WORDS for word in line.split())


def _is_block_line(line: str) -> bool:
    """Tell whether a line may belong to a signature: short, no sentence, no word of an instruction."""
    text = line.strip()
    if len(text) > LONGEST_BLOCK_LINE or RULE.fullmatch(text):
        return False
    words = text.split()
    if _POSTSCRIPT.match(text):
        return False
    if _has_instruction(text) and not _is_firm(text) and not _CONTACT.search(text):
        return False
    if text.startswith(("[", "(x)", "- ", "* ", "• ")) or "$" in text:
        return False
    ends_sentence = text.endswith((".", "?", "!", ";", ":")) and not _ABBREVIATED.search(text)
    return len(words) <= 14 and (not ends_sentence or bool(_CONTACT.search(text)) or len(words) <= 2)


def _is_name(line: str, names: set[str]) -> bool:
    """Tell whether a line is (or begins with) a person's name."""
    text = line.strip().strip("*_-–—~ ")
    words = words_of(text)
    if not words:
        return False
    if (
        names
        and len(words) <= 5
        and sum(word in names for word in words) * 2 >= len(words)
        and any(word in names for word in words)
    ):
        return not _has_instruction(text)
    head = re.split(r",| \| | - | – |\sx\d|\s\d| / ", text)[0].strip()
    tokens = head.split()
    if not 2 <= len(tokens) <= 6 or any(char.isdigit() for char in head):
        return False
    if _has_instruction(head):
        return False
    capitals = [token for token in tokens if _CAPITAL.fullmatch(token)]
    others = [
        token for token in tokens if not _CAPITAL.fullmatch(token) and token.lower() not in patterns.NAME_PARTICLES
    ]
    return len(capitals) >= 2 and not others and any(len(token.strip(".")) > 1 for token in capitals)
