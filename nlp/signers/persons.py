"""Which written names are one person, and which are no person's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet

from nlp import names
from nlp.context import Context
from nlp.names import Fit
from nlp.signers.signature_lines import fits_fully, misspelt


def same_person(one: str, other: str, holders: Sequence[str]) -> bool:
    """Tell whether two written names are the same person."""
    if names.fits(one, other) is not Fit.NONE or names.fits(other, one) is not Fit.NONE:
        return True
    if misspelt(one, other) and (fits_fully(one, holders) or fits_fully(other, holders)):
        return True
    return any(
        names.fits(one, holder) is not Fit.NONE and names.fits(other, holder) is not Fit.NONE
        for holder in holders
        if names.fits(one, holder) is Fit.FULL
    )


def each_once(found: Sequence[tuple[str, int, int]], holders: Sequence[str]) -> list[tuple[str, int, int]]:
    """Name each person once, by the fullest form written."""
    merged: list[tuple[str, int, int]] = []
    for item in found:
        index = next((index for index, other in enumerate(merged) if same_person(item[0], other[0], holders)), None)
        if index is None:
            merged.append(item)
        elif (fits_fully(item[0], holders), len(item[0])) > (
            fits_fully(merged[index][0], holders),
            len(merged[index][0]),
        ):
            merged[index] = item
    return merged


def persons_among(
    merged: Sequence[tuple[str, int, int]], holders: Sequence[str], context: Context, together: AbstractSet[str]
) -> list[tuple[str, int, int]]:
    """Leave out what stands among signatures and is no person: a motto, a trade ("Copper Kettle Weaving").

    Where one name is surely a person's, others must begin with a first name or an initial,
    or stand with another on one line (`together`).
    """

    def sure(name: str) -> bool:
        """Tell whether it is a holder, the sender by his From line, or begins as a person's name does."""
        first = re.sub(r"^(?:mr|mrs|ms|dr|prof|rev)\.?\s+", "", name.lower()).split()[0].strip(".")
        return (
            any(names.fits(name, holder) is not Fit.NONE for holder in holders)
            or len(first) == 1
            or names.is_given_name(first)
            or (bool(context.sender_name) and names.fits(name, context.sender_name) is Fit.FULL)
        )

    known = [item for item in merged if item[1] < 0 or item[0] in together or sure(item[0])]
    return known or list(merged)
