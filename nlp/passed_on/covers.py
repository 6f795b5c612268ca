"""Does a broker's cover over a client's mail only pass it on? "Pls process as per below for BK-3002", and not one word more that could undo it.

What else a cover says ("He called this off an hour ago.", "Compliance has not cleared him.") nobody can list; so the words of a cover that
adopts are a closed list, and any other makes what it covers a question.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered
from nlp.patterns.wordlists import listed
from nlp.sentence import Sentence, plain

_PASSES_ON = listed(
    """please pls plz pl kindly process processing action act acting handle enter book execute submit tender tendering exchange exchanging put do arrange accommodate record proceed go ahead take care see read find
    note per as below beneath underneath attached attaching enclosed herewith following the a an this that these those both all each for of on from to in with by and our my his her their its your it them him us me we i
    is are was be has have had entered processed booked executed submitted tendered exchanged actioned handled client clients client's customer customers holder holders account accounts acct a/c adviser advisor advisers advisors mail mails email emails e-mail e-mails message messages note notes letter order orders instruction instructions
    instructed instructs request requests requested requesting written wrote writes write says say wants want wishes wish asks ask asked form forms sent send sends came comes received forward forwarding forwarded fwd fw passing pass passed along
    who looks after exactly same accordingly thanks thank you thx tx tks ta many regards best kind cheers hi hello dear hey all team desk folks morning afternoon evening good today yesterday asap urgent urgently now behalf re ref reference no nr number
    lexington precision confirm confirms confirming adopt adopts adopting genuine authentic offer voluntary event fyi information lines line entries entry so mr mrs ms dr miss sir there here direct directly also too executor executors executrix administrator trustee trustees owner owners beneficiary custodian treasurer decision decisions choice election elections does did carry follow follows followed relay relaying hereby ok okay approved confirmed checked called back"""
)
"""Words of a cover that only passes on, whoever writes it."""
_WORD = re.compile(r"[a-z0-9$][a-z0-9'/,.-]*[a-z0-9]|[a-z0-9]")
_AS_HE_ASKS = Late(
    r"\bas\s+(?:he|she|they)\s+(?:asks?|asked|wish(?:es)?|wants?|requests?|requested|instructs?|instructed|writes?|wrote)\b"
)
"""Points to what the client wrote."""
_CARRIED_OUT = re.compile(
    r"\bcarry\s+(?:(?:it|this|that|them|these|his|her|their)\s+)?(?:(?:wish(?:es)?|instructions?)\s+)?out\b"
)
_HIS_ANSWER = re.compile(r"(?:(?<=['’]s)|(?<=\bhis)|(?<=\bher)|(?<=\btheir))\s+(?:answer|reply|response)\b")
"""What the client wrote; "please answer the client" is another thing."""
_ON_THAT_BASIS = Late(
    r"\bon\s+(?:that|this|the\s+same|the)\s+(?:basis|footing)\b|\bin\s+(?:line|keeping)\s+with\s+(?:(?:the|his|her|their|its|this|that)\s+)?(?:below|wish(?:es)?|instructions?|request|mail|e-?mail|message|note|words)\b|\b(?:along|on)\s+(?:these|those)\s+lines\b|\bto\s+(?:this|that)\s+effect\b|"
    r"\bfor\s+your\s+(?:handling|action|processing|attention)\b"
)
"""Points to all of what stands below."""
_WENT_OVER = Late(
    r"\b(?:we|i)\s+(?:have\s+|['’]ve\s+)?(?:took|taken|walked|talked|led|went|gone)\s+(?:(?:him|her|them|it|this)\s+)?(?:through|over)(?:\s+(?:it|this|that|the\s+(?:offer|terms|letter|below|circular)))?(?:\s+with\s+(?:him|her|them))?(?:\s+(?:yesterday|today|this\s+morning|this\s+afternoon|last\s+night|again|twice|in\s+full|line\s+by\s+line|(?:on\s+the|by)\s+(?:tele)?phone|in\s+person))*"
)
"""What the broker did with the client before he passed it on: "We took her through it yesterday"."""
_STANDS_BY_IT = Late(
    r"\b(?:he|she|they|(?:the\s+)?client)\s+(?:still\s+)?stands\s+(?:firmly\s+|fully\s+)?(?:by|behind)\s+(?:it|this|that|the\s+below|what\s+(?:he|she|they)\s+(?:wrote|writes?|says?)|(?:his|her|their)\s+(?:words?|mail|letter|note|instructions?))|\b(?:he|she|they)\s+means?\s+(?:it|every\s+word|what\s+(?:he|she|they)\s+(?:wrote|writes?|says?))"
)
"""The client's own yes to what he wrote."""
_ACCOUNT = re.compile(r"\b[a-z]{2}-?\s?\d{4}\b")


def only_passes_on(cover: Sequence[Sentence], names: Iterable[str]) -> bool:
    """Tell whether each word of a cover passes on what stands below it, or names who it is about.

    `names`: names of the broker, his house and his clients.
    """
    named = {word for name in names for word in _WORD.findall(lowered(plain(name)))}
    known = _PASSES_ON | named | {f"{word}s" for word in named}  # "the Wirths"
    return all(known.issuperset(_words(sentence)) for sentence in cover)


def _words(sentence: Sentence) -> list[str]:
    """Give the words of a sentence in small letters, figures among them, the numbers of accounts left out."""
    low = _CARRIED_OUT.sub(" ", _AS_HE_ASKS.sub(" ", lowered(plain(sentence.text)).replace("’", "'")))
    low = _STANDS_BY_IT.sub(" ", _WENT_OVER.sub(" ", _HIS_ANSWER.sub(" ", low)))
    words = _WORD.findall(_ACCOUNT.sub(" ", _ON_THAT_BASIS.sub(" ", low)))
    return [word.removesuffix("'s") for word in words]
