"""A form that somebody else filled in: the brother's, put into the wrong envelope. A cover note's name does not sign it.

Contract, "Signature": a full name closing the cover note signs the holder's own form. Where all who sign or are printed on the form
are strangers to the account, it is theirs.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflows.values import Form
from nlp import names
from nlp.context import Account
from nlp.names import Fit
from nlp.patterns.late import Late
from nlp.signers.signature_lines import SIGNED, misspelt

_PERSON = Late(r"[^\W\d_][\w.'’-]*(?:\s+[^\W\d_][\w.'’-]*){1,4}")


def of_another(forms: Sequence[Form], accounts: Sequence[Account]) -> bool:
    """Tell whether an instruction form among these bears the names of persons, and none is a holder's of these accounts.

    Pictures are left out, whose names are read with slips; so are forms that state a capacity, which are judged by it.
    """
    return any(
        _strangers(form, accounts)
        for form in forms
        if form.kind == "instruction" and not form.from_picture and form.capacity is None
    )


def _strangers(form: Form, accounts: Sequence[Account]) -> bool:
    """Tell whether the form's names are all those of strangers."""
    holders = tuple(holder for account in accounts for holder in account.holders)
    written = [
        name.strip(" _*~,;|")
        for line in (*form.signatures, *form.printed_names)
        for name in names.split_joint(_clean(line.text), holders)
    ]
    persons = [name for name in written if name]
    return bool(persons) and all(_is_stranger(name, holders, accounts) for name in persons)


def _clean(line: str) -> str:
    """Take the marks of a signature off a line."""
    signed = SIGNED.match(line)
    return (signed["name"] if signed else line).strip(" _*~,;|")


def _is_stranger(name: str, holders: Sequence[str], accounts: Sequence[Account]) -> bool:
    """Tell whether a name is a person's, written out, and nobody's of the account."""
    return (
        _PERSON.fullmatch(name) is not None
        and names.is_person(name)
        and all(names.fits(name, holder) is Fit.NONE and not misspelt(name, holder) for holder in holders)
        and not any(names.matches_registration(name, account.registration) for account in accounts)
    )
