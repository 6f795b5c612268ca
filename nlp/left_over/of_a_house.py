"""Whether a sentence without an act only tells where somebody lives now: "My apartment is 14 now instead of 9.".

The number of a house takes the place of another as an amount does of an amount, in the same words; here every number is called a house's.
"""

from __future__ import annotations

import re

from nlp.amounts.nonamounts.houses import house_numbers
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.sentence import blanked
from nlp.statements import Deed, Statement

_LONGEST = 160
_OF_THE_STEP = Late(
    r"\b(?:tender\w*|exchang\w*|swap\w*|notes?|bonds?|offer|order|instruct\w*|withdraw\w*|cancel\w*|wait\w*|hold|keep|if|unless|until|till|before|first|all|half|part|rest|everything|nothing|them|those|these|please\s+(?:do|make|put))\b",
    re.IGNORECASE,
)
_NUMBERS = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|hundred|thousand)\b",
    re.IGNORECASE,
)


def of_a_house(statement: Statement) -> bool:
    """Tell whether a sentence only tells the number of a house, and the one that it bore before."""
    text = statement.text
    if statement.deed is not Deed.BARE or statement.mood is Mood.ASKED or statement.amounts or len(text) > _LONGEST:
        return False
    houses = house_numbers(text)
    return bool(houses) and _OF_THE_STEP.search(text) is None and _NUMBERS.search(blanked(text, tuple(houses))) is None
