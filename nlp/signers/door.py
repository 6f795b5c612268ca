"""Who signs? Typed closing names, `/s/` lines, signature blocks, signature lines of forms; and in what capacity.

Contract, "Signature": a full name at the close counts, a nickname or initials with the surname, initials alone
that fit exactly one holder; a first name alone does not, nor a name in the middle of prose or in quoted text.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from mailflows.values import Form
from nlp.capacities.choosing import chosen
from nlp.context import Account, Context
from nlp.instruction import Signer
from nlp.names import is_given_name
from nlp.names.bare import bare
from nlp.patterns.late import Late
from nlp.signers.forms import of_form
from nlp.signers.forms_of_others import of_another
from nlp.signers.lines import at_the_end, heads_last_block, own_lines, with_blocks
from nlp.signers.persons import each_once, persons_among
from nlp.signers.signature_lines import fits_fully, of_line
from nlp.signers.standing import stands


def signers(
    text: str,
    start: int,
    forms: Sequence[Form],
    context: Context,
    accounts: Sequence[Account],
    papers: Mapping[str, str] | None = None,
) -> tuple[tuple[Signer, int, int], ...]:
    """Give the persons who sign, each with the offsets of the words in `text` (-1 where it was a form).

    `start`: where the signature block begins; `accounts`: those that the mail speaks of, or all the sender's;
    `papers`: the text of each form's source, where the line of a name may go on with his title.
    """
    holders = tuple(dict.fromkeys(holder for account in accounts for holder in account.holders))
    found: list[tuple[str, int, int]] = []
    for form in forms:
        found.extend((name, -1, -1) for name in of_form(form, holders, by_broker=context.role == "broker"))
    if found and context.role != "broker" and of_another(forms, accounts):
        # The form is a stranger's, whoever closes the note that it came with.
        people = each_once(found, holders)
        given = chosen(text, forms, people, context, accounts, papers or {})
        if not any(given.get(name) for name, _, _ in people):
            return tuple((Signer(bare(name, holders), None), begin, end) for name, begin, end in people)
    lines, together = _typed(text, start, holders, context)
    found.extend(lines)
    last = len(text[:start].rstrip().rpartition("\n")[0])
    if not any(place >= last and _is_somebody(name, holders) for name, place, _ in found if place >= 0):
        found.extend((name, place, place + len(name)) for name, place in at_the_end(text[:start], holders, context))
    merged = persons_among(each_once(found, holders), holders, context, together)
    capacity = chosen(text, forms, merged, context, accounts, papers or {})
    return tuple((Signer(bare(name, holders), capacity.get(name)), begin, end) for name, begin, end in merged)


def _is_somebody(name: str, holders: Sequence[str]) -> bool:
    """Tell whether a name at the close is a holder's, or begins as a person's does, rather than a firm's ("Masspike Towing")."""
    return fits_fully(name, holders) or not holders or is_given_name(name.split(maxsplit=1)[0].lower().strip(".,"))


_JOINS = Late(
    r"\s*(?:and|&|\+|plus|with|together\s+with|along\s+with|as\s+well\s+as)\s+(?:also\s+)?(?:(?:his|her|my|the|our)\s+(?:dear\s+|beloved\s+)?)?"
    r"(?:(?:wife|husband|spouse|partner|co-?holder|joint\s+holder|me|myself|i)\b(?:\s+(?:too|also|as\s+well))?,?\s+)?",
    re.IGNORECASE,
)
_KIN_BEHIND = re.compile(r",\s*(?:his|her|my)\s+(?:wife|husband|spouse)\s*$", re.IGNORECASE)


def _joined(line: str, holders: Sequence[str]) -> str:
    """Give the name on a line that joins another holder to him who signed on the line above: "and his wife Layla Haddad".

    It is what "Ibrahim and Layla Haddad" says on one line. Other words, and the names of others, leave the line as it is.
    """
    joins = _JOINS.match(line)
    name = _KIN_BEHIND.sub("", line[joins.end() :]).strip(" ,.") if joins else ""
    return name if name and fits_fully(name, holders) else line


_FIRST = re.compile(r"\s[|•·]\s")


def _typed(
    text: str, start: int, holders: Sequence[str], context: Context
) -> tuple[list[tuple[str, int, int]], frozenset[str]]:
    """Give the names typed on lines that may sign, with their offsets, and those that stand with another on one line."""
    found: list[tuple[str, int, int]] = []
    closing = with_blocks(text, start, holders, context)
    of_the_desk = own_lines(closing, context)
    typed: list[str] = []
    together: set[str] = set()
    signed_above = -2
    for index, (at, own) in enumerate(closing):
        line = _joined(own, holders) if at - signed_above in {0, 1} else own
        alone = (at == closing[-1][0] or heads_last_block(text, at, start)) and len(_FIRST.split(line)[0].split()) <= 4
        in_block = at >= start or alone or at in of_the_desk
        written = of_line(line, holders, in_block=in_block, context=context, found=typed)
        if written and not stands(text, at, line, start, index, closing, written, holders):
            continue
        signed_above = at + len(own) + 1 if written else -2
        for name in written:
            typed.append(name)
            together.update(written if len(written) > 1 else ())
            place = text.find(name, at)
            found.append((name, place, place + len(name)) if place >= 0 else (name, at, at + len(line.rstrip())))
    return found, frozenset(together)
