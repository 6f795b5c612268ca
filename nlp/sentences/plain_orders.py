"""Whether a sentence is an order, or keeps the sender's own, in the plainest of words and nothing else: then it needs no second opinion.

"I'll exchange all my bonds", "Tender everything the trust holds", "I'll sit tight with what I have": subject, verb, object, thanks. Every
word is of a closed list, so that nothing is left that could turn or bound it; what other sentences say of it is judged there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import Amount, AmountKind
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence, since
from nlp.statements import Deed, Statement

_NOTES = "notes note bonds bond lexington lexingtons lex old paper papers holding holdings position lot whole my our mine ours the these those of it them 'em em all both every everything"
_TENDERS = listed(
    _NOTES
    + " worth face value amount principal exchange exchanged exchanging tender tendered tendering swap swapped swapping convert converted submit submitted put in into up over for new ones offer deal turn send sign on down with"
    + " i we 'll will shall want wish like to 'm am going gonna go ahead please pls kindly just hereby now today so and well ok okay yes then anyhow anyway alright"
    + " me us thanks hi hello hey gents gentlemen folks sir sirs madam dear accept have be good enough kind precision corporation . , ! - : ( ) $ please"
)
_KEEPS = listed(
    _NOTES
    + " keep keeping hold holding hang hanging onto on to leave stay sit sitting tight with what such be alone as they are is where right just exactly put have own hold got"
    + " i we 'll will shall want wish like 'm am going gonna please pls kindly so and well ok okay then anyhow anyway thanks . , ! -"
)
_HELD = Late(
    r"(?:that\s+|which\s+)?\b(?:i|we|(?:the|my|our)\s+(?:trust|company|fund|estate|foundation|partnership|firm|family\s+trust))\s*(?:hold|holds|have|has|own|owns|'ve\s+got|have\s+got)\b|\bthank\s+you\b|\bwould\s+like\b|'d\s+like\b",
    re.IGNORECASE,
)
"""Phrases whose words say nothing else: what is held, thanks, and a wish."""
_OF_ONES_OWN = Late(
    r"\b(?:(?:my|our)\s+(?:\w+\s+)?(?:notes?|bonds?|holdings?|position)|mine|ours|what\s+(?:i|we)(?:['’]ve\s+got|\s+(?:have|hold|own)))\b",
    re.IGNORECASE,
)
_OPEN = ("CONDITION", "DOUBT", "HEDGE", "TIMED", "REPORT", "NEGATION", "CORRECTION")
_LONGEST = 24
"""Words."""


def plainly(statement: Statement, sentence: Sentence) -> bool:
    """Tell whether the whole sentence is no more than the statement's order in plain words."""
    words = _LISTS.get(statement.deed)
    if (
        words is None
        or statement.mood is not Mood.DIRECT
        or statement.strange
        or statement.corrects
        or len(sentence.words) > _LONGEST
        or sentence.text.rstrip().endswith("?")
    ):
        return False
    if statement.deed is not Deed.TENDER and not statement.amounts and _LET_LIE.fullmatch(sentence.text):
        return True
    if sentence.has(*_OPEN):
        return False
    if statement.deed is Deed.TENDER:
        if not _all_or_a_figure(statement.amounts):
            return False
    elif statement.amounts or statement.rest or not _OF_ONES_OWN.search(sentence.text):
        return False
    taken = [(amount.start, amount.end) for amount in sentence.amounts]
    taken += [(sentence.start + one.start(), sentence.start + one.end()) for one in _HELD.finditer(sentence.text)]
    return all(word.text in words or any(start <= word.start < end for start, end in taken) for word in sentence.words)


def _all_or_a_figure(amounts: Sequence[Amount]) -> bool:
    """Tell whether amounts are all of it, a figure, or all of it and its figure; whether that one is true is weighed against the holding."""
    kinds = [amount.kind for amount in amounts]
    return kinds in ([AmountKind.ALL], [AmountKind.AMOUNT]) or sorted(kinds) == sorted(
        [AmountKind.ALL, AmountKind.AMOUNT]
    )


_LET_LIE = Late(
    r"\W*(?:(?:so|and|well|just|please|pls|kindly)\W+){0,3}(?:(?:i|we)(?:['’]ll|\s+will|\s+shall|['’]d\s+(?:like|rather)(?:\s+to)?)?\s+)?(?:leave|let|keep)\s+(?:them|it|mine|those|these|everything|all\s+(?:of\s+)?(?:them|it|mine))\s+"
    r"(?:(?:right|just|exactly|precisely)\s+)?(?:be|alone|lie|rest|stay|as\s+(?:they|it)\s+(?:are|is|stand|stands)|(?:the\s+way|how|like|where)\s+(?:they|it)\s+(?:are|is|sit|sits|stand|lie))(?:\W+(?:if\s+you\s+please|please|pls|thanks|thank\s+you|for\s+me)){0,2}\W*",
    re.IGNORECASE,
)
"""Lets the notes lie, whatever it calls them: "Leave them be, if you please."."""
_BEHIND = re.compile(r":\s+(?=\S)")
_QUOTES = Late(
    r"\b(?:say|says|said|saying|tells?|told|writes?|wrote|written|ask|asks|asked|reads?|puts?|types?|typed|drafts?|example|e\.g|instance|like\s+this|follow\w*|form|line|letter|headline|words|sentence|text|option|box|question|heard|suggest\w*|advis\w*|thinks?|thought|wants?|wanted|shout\w*|yell\w*|holler\w*|cr(?:y|ies|ied)|call(?:s|ed)|sings?|sang|scream\w*|whisper\w*|mutter\w*|bark(?:s|ed)|preach\w*|warn\w*|insist\w*|propos\w*|urg(?:es|ed)|his|her|their|opinions?|views?|advice|verdict|recommendation|idea|counsel|motto|would|could|might|if|whether|or|choice|either|between)\b",
    re.IGNORECASE,
)
"""Words before a colon behind which somebody else may speak, or which make what follows a text or a choice."""
_BOUNDS = Late(
    r"\b(?:accounts?|accts?|ira|roth|joint|individual|custod\w*|notes?|bonds?|holdings?|position|half|part|both|rest|only|except\w*|but\s+(?:not|for)|first|second|one|other|each|sister\w*|brother\w*|wife['’]s|husband['’]s|son['’]s|daughter['’]s)\b",
    re.IGNORECASE,
)
"""Words before a colon that may say of which account, or of what part, the order behind it is."""
_DENIES = Late(
    r"\b(?:not|never|nobody|no\s+one|nothing|neither|nor|hardly|yet|what|whatever|things?|ideas?|lists?|worst|best|dumbest|silliest|craziest|last\s+resort|options?|temptations?|temptation|dreams?|nightmares?|wish(?:es)?|plans?|regrets?|jokes?|fantas\w+|rumou?rs?|gossip)\b|n['’]t\b|\b(?:do|does|did|doing|done)\s+(?:this|that)\W*$",
    re.IGNORECASE,
)
"""Words before a colon by which what follows is denied, or named as a thing that one may do."""
_SCORNS = Sifted(
    r"^\W*(?:what|the\s+(?:one\s+|last\s+|only\s+)?things?)\s+(?:that\s+)?(?:i|we)\b[^:]*\b(?:(?:not|never)\b|\w+n['’]t\b)[^:]*$"
    r"|\b(?:worst|dumbest|silliest|craziest|stupidest|maddest)\s+(?:thing|idea|deal|advice|plan|move|mistake|decision)s?\b[^:]*$"
    r"|\b(?:regrets?|temptations?|nightmares?|fantas(?:y|ies)|jokes?)(?:\s+(?:of|since|this|for|so|all)\b[^:]{0,30})?\W*$"
    r"|^\W*(?:an?|one|another)\s+(?:\w+\s+)?(?:thing|idea|thought|notion|possibility|option|temptation)\s+(?!for\s+you\b|to\s+do\b|before\b|left\b)[^:]*$"
    r"|\b(?:this|that|here|it)(?:['’]s|\s+is|\s+are|\s+was)\s+not\s+(?:yet\s+)?(?:that|the|my|our|an?)\b[^:]*$"
    r"|\b(?:nobody|no\s+one|nothing)\b[^:]*\b(?:will|would|could|can|shall|['’]ll|['’]d)\s+(?:ever\s+)?(?:get|make|bring|move|persuade|convince|induce)\b[^:]*$"
    r"|\b(?:my|our|the|his|her)\s+(?:[\w-]+\s+)?[\w-]+\s+(?:keeps?\s+|kept\s+|just\s+|once\s+)?(?:shout|yell|holler|cri|scream|whisper|mutter|bark|preach|propos|urg|sang|sing|hiss|snap|joke|grumbl|announc)(?:ed|es|s|ing)?\b[^:,]*$",
    re.IGNORECASE,
)
"""A lead that scorns what follows, denies it, muses of it, or lets another say it."""
_DECIDES = Late(
    r"\b(?:i|we)(?:['’]ll|\s+will|\s+shall|\s+must|\s+have\s+to|\s+need\s+to|\s+want\s+to|\s+still)?\s+(?:decide|choose|consider|weigh|wonder|ponder)\b",
    re.IGNORECASE,
)
"""A lead in which the sender has yet to decide what stands behind it: "I decide before the game: exchange all"."""
_LABEL = Late(
    r"^\W*(?:the|an?|my|our|his|her|their|one|first|second|third|last|next|this|that|some|another|number)\b"
    r"(?!.*(?:\b(?:is|are|was|were|am|has|have|had|will|shall|can|must)\b|['’](?:m|re|ve|s|ll)\s))",
    re.IGNORECASE | re.DOTALL,
)
"""A lead without a verb that names what follows: "The temptation of the summer"."""
_WHEN = Late(
    r"^\W*(?:on|by|come|in|at|after|before|starting|beginning|from|next|this\s+coming)\b[^,]*\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|"
    r"^\W*(?:on|by|come|in|at|after|before|starting|beginning|from|next|this\s+coming)\b[^,]*\b(?:weeks?|months?|years?|weekend|tomorrow|september|october|november|december|christmas|easter|fall|autumn|winter|spring|summer)\b[^,]*$",
    re.IGNORECASE,
)
"""A lead that says when."""
_RELATIVE = re.compile(r",\s*(?:which|who|whom|because|as)\b.*", re.IGNORECASE | re.DOTALL)
_SPEAKS = re.compile(r"(?:\W*[\w'’]+){0,5}\W*$")
_NOT_YET = ("CONDITION", "WAIT", "DOUBT", "TIMED", "CORRECTION", "NOTHING")


def behind_a_colon(sentence: Sentence) -> Sentence | None:
    """Give the order behind the last colon of a sentence whose beginning only leads up to it, as a sentence of its own; else None.

    "With apologies for the scribble, which my neighbour says nobody can read: tender all of my notes."
    """
    colons = list(_BEHIND.finditer(sentence.text))
    if not colons:
        return None
    cut = colons[-1].end()
    lead, order = sentence.text[: colons[-1].start()], since(sentence, cut)
    own = _BUT_I.search(lead) is not None
    just_before = _SPEAKS.search(lead, max(0, len(lead) - 60))
    if (
        len(lead.split()) < _FEWEST
        or (just_before is not None and _QUOTES.search(just_before.group()))
        or (_BOUNDS.search(lead) and not own)
        or (_DENIES.search(_RELATIVE.sub("", lead)) and not own)
        or _SCORNS.search(lead)
        or _DECIDES.search(lead)
        or _LABEL.match(lead)
        or _WHEN.match(lead)
        or any(mark.label in _NOT_YET and mark.start < order.start for mark in sentence.marks)
        or any(amount.start < order.start for amount in sentence.amounts)
    ):
        return None
    return order


def scorned(sentence: Sentence, begins: int) -> bool:
    """Tell whether words before a colon only speak of what stands behind it: "What I am not going to do: tender all my notes.".

    `begins`: where the order's verb begins in the sentence's text.
    """
    colons = [colon.start() for colon in _BEHIND.finditer(sentence.text, 0, begins + 1)]
    return bool(colons) and _SCORNS.search(sentence.text[: colons[-1]]) is not None


_BUT_I = re.compile(r"[,;.]\s+but\s+(?:i|we)(?:\s+(?:will|shall|do|am|are)|['’](?:ll|m|re))\s*$", re.IGNORECASE)
"""Contrasts the sender with whomever the words before it deny it of: "My father would never sell a bond, but I will: ..."."""
_FEWEST = 4
"""Words that lead up to an order; fewer are a label."""
_LISTS = {Deed.TENDER: _TENDERS, Deed.KEEP: _KEEPS, Deed.DECLINE: _KEEPS}
