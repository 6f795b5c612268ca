"""Words that name the notes of the offer and no other paper, and companies whose paper is another. No logic here."""

from __future__ import annotations

from nlp.patterns.wordlists import listed

OUR_SECURITY_WORDS = listed(
    "old new notes note bonds bond senior subordinated sub increasing rate due exchange tender offer offering circular the all my our his her its their i "
    "please of these those such principal face amount lex lexington lexp precision corporation corp lexingtons said existing outstanding january february "
    "march april may june july august september october november december part half both each every any some same aggregate par value we and for in to ira "
    "fund's trust company foundation estate kindly count put take tell yes no ok okay us usd dollar dollars voluntary client clients' letter your you swap "
    "this that with from first second one two ten twenty thirty forty fifty hundred thousand last whole entire full not only just do per re as if but so "
    "now also thank thanks dear sir sirs gentlemen"
)
"""Words that may stand before "notes" or "offer" and make no other security of it."""

OTHER_COMPANY = (
    r"(?:kodak|xerox|polaroid|ibm|at\s?&\s?t|verizon|lucent|general\s+(?:motors|electric|mills)|westinghouse|bethlehem\s+steel|exxon|mobil|chevron|texaco|"
    r"du\s?pont|procter|coca-?cola|pepsi|disney|boeing|merck|pfizer|enron)"
)
"""Companies whose paper many a holder has besides; a part of patterns."""
