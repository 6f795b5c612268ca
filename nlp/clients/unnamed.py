"""What a broker's client wants who is not named: "One of our clients rang to put 10 bonds in, please add to ours.".

How it came to the desk stands at the head, in closed words, and what is to be done behind it is read as the order in an item of a list is. The line has
no account, and is asked about; where the mail names a client, "he" or "the client" may be that one, and nothing is read here.
"""

from __future__ import annotations

import re
from dataclasses import replace

from nlp.moods import Mood
from nlp.orders.door import Deed as Ordered
from nlp.orders.door import order_of
from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement

_LONGEST = 240
"""Characters of such a sentence."""
_CLIENT = r"(?:(?:(?:one|another)\s+of\s+(?:our|my|the)\s+(?:own\s+)?(?:clients|customers|accounts|holders|people)|(?:an?|another|one\s+(?:more|other)|our|my|the|this)\s+(?:\w+\s+)?(?:client|customer|account|holder|lady|gentleman)|client|customer)(?:\s*,?\s*(?:an?\s+)?(?:client|customer)?\s*of\s+(?:ours|mine|this\s+firm)\s*,?)?)"
_CAME = r"(?:(?:has|have|had)\s+)?(?:just\s+|now\s+|also\s+)*(?:rang|called|phoned|telephoned|rung|written|wrote|faxed|mailed|e-?mailed|came|come|stopped|dropped|walked|checked|got|gotten)(?:\s+(?:us|me|up|in|back|by|through|over|to\s+us|to\s+me|off))*"
_WHEN = r"(?:\s+(?:just\s+now|now|today|yesterday|earlier|(?:this|yesterday)\s+(?:morning|afternoon|noon|evening)|at\s+(?:noon|lunch|\d{1,2}(?:[:.]\d\d)?\s?(?:am|pm)?)|late|on\s+the\s+(?:tele)?phone|by\s+(?:tele)?phone))*"
_HEAD = Late(
    rf"\W*(?:(?:late|quick|one\s+(?:more|late)|last(?:-|\s+)minute|another)\s+(?:add(?:ition)?|one|order|election|instruction)?(?:\s+for\s+(?:you|the\s+list))?\s*[:,.–—-]\s*|(?:(?:(?:hi|hello|hey|good\s+(?:morning|afternoon|day)|morning|afternoon|dear)(?:\s+(?:all|team|desk|there|folks|everyone|again|sirs?|colleagues|both|[a-z]+))?|please|pls|and|also|fyi|quick\s+one)\W+){{1,2}})?"
    rf"{_CLIENT}\s*,?\s*(?:(?:is\s+|just\s+)?on\s+the\s+(?:tele)?(?:phone|line)(?:\s+(?:with\s+me|now|just\s+now))*|{_CAME}{_WHEN})?\s*(?:[:,–—-]+\s*)?(?:(?:and|who)\s+)?(?:(?:to\s+(?:say|tell\s+us|ask\s+(?:us|that\s+we))\s+)?(?:to\s+)|(?:wants?|would\s+like|wishes|asks|asked|elects|has\s+(?:decided|elected|chosen|agreed)|instructs(?:\s+us)?|asks\s+us|asked\s+us|wants\s+us)\s+to\s+|(?:he|she|they)\s+(?:wants?|would\s+like)\s+to\s+|to\s+|(?=\S))?"
)
"""How a client who is not named let us know what he wants."""
_TAIL = Late(
    r"\s*[,;.–—-]*\s*(?:and\s+)?(?:please|pls|kindly|can\s+you|so\s+please)?\s*(?:(?:add|put|enter|include|book|take)\s+(?:it|this|that|him|her|them|these)?\s*(?:in|down|on|up|with|to|into|among)?\s*(?:(?:to|with|on|into|among)\s+)?(?:ours|our\s+(?:list|others|lines|batch|elections|file|total|book|earlier\s+\w+)|the\s+(?:list|others|rest|batch|file|total)|(?:it|this|that)|what\s+we\s+sent)?)(?:\s+(?:please|pls|thanks))?\W*$|\W*(?:many\s+)?(?:thanks|thank\s+you|thx|tks)?\W*$"
)
"""The plea to add it, at the end."""
_ASKS = re.compile(r"\?|\b(?:whether|if|ask(?:s|ed|ing)?\s+(?:about|how|what|when|why|whether|if)|how|what|why|when)\b")
_NOTHING = frozenset(["", "."])


def of_nobody_named(number: int, sentence: Sentence, known: frozenset[str] = frozenset()) -> tuple[Statement, ...]:
    """Give what a client who is not named gives or refuses; nothing where a word of it is not understood. `number`: its place in the mail."""
    text = sentence.text
    small = lowered(text)
    if len(text) > _LONGEST or _ASKS.search(small):
        return ()
    head = _HEAD.match(small)
    if head is None:
        return ()
    tail = _TAIL.search(small, head.end())
    end = tail.start() if tail else len(text)
    words = small[head.end() : end]
    if words.strip() in _NOTHING or not words.isascii():
        return ()
    order = order_of(words, known)
    if order is None or order.open or order.unread:
        return ()
    if order.refuses and not order.gives and not any(one.measured for one in order.clauses):
        return (_statement(Deed.DECLINE, number, sentence),)
    bare = tuple(one for one in order.clauses if one.deed is Ordered.BARE)
    given = (*order.gives, *(bare if not order.gives else ()))
    if order.refuses or len(given) != 1 or given[0].rest or not given[0].measured:
        return ()
    inside = tuple(
        amount
        for amount in sentence.amounts
        if head.end() <= amount.start - sentence.start < end
        and any(amount.text.lower().strip() == one.text.lower().strip() for one in given[0].amounts)
    )
    if len(inside) != len(given[0].amounts):
        return ()
    if given[0].all and not inside:
        inside = tuple(one for one in sentence.amounts if one.kind.name == "ALL")[:1]
    return (replace(_statement(Deed.TENDER, number, sentence), amounts=inside, made=True),)


def _statement(deed: Deed, number: int, sentence: Sentence) -> Statement:
    """Give the statement of the sentence, of no account."""
    return Statement(
        deed,
        Mood.DIRECT,
        sentence.start,
        sentence.end,
        sentence.text,
        number,
        alone=True,
        at=sentence.end,
        begins=sentence.start,
    )
