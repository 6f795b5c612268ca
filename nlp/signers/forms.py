"""Who signs on the signature lines of a form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from mailflows.values import Form
from nlp import names
from nlp.names import beside
from nlp.names.firms import person_beside_firm
from nlp.signers.persons import same_person
from nlp.signers.signature_lines import SIGNED


def of_form(form: Form, holders: Sequence[str], *, by_broker: bool) -> Iterable[str]:
    """Names on the signature lines of a form, each the fuller of signature and printed name.

    `by_broker`: a broker sent it. On a notice of guaranteed delivery, which is his, whoever signs for the firm counts, and nobody else.
    """
    signatures = form.signatures
    if form.kind == "guaranteed_delivery":
        of_firm = (form.authorized,) if form.authorized is not None else form.signatures[-1:]
        signatures = of_firm if by_broker and not form.attribution else ()
    printed = [name for line in form.printed_names for name in names.split_joint(_clean(line.text), holders)]
    for line in signatures:
        if beside.takes_back(line.text) or beside.leaves_open(_behind_name(line.text), small=line.text.islower()):
            continue
        for name in names.split_joint(_clean(line.text), holders):
            same = [other for other in printed if same_person(name, other, holders)]
            yield max([name, *same], key=len) if same else name


def _behind_name(line: str) -> str:
    """What stands on a signature line behind the first comma, bracket or dash."""
    return "".join(re.split(r"(\s[-–—(\[]|,|\sby\s)", _clean(line), maxsplit=1)[1:])


def _clean(line: str) -> str:
    """Take a signature's marks and what is no name off a line."""
    signed = SIGNED.match(line)
    name = signed["name"] if signed else line
    name = person_beside_firm(name) or name
    return name.strip().strip("_*~").strip(" ,;|")
