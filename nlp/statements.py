"""What each clause of the mail says about tendering: the deed, how it is meant, how much, for which accounts.

A sentence is cut so that each clause holds one act; amounts go with the act whose object they are.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum

from nlp.amounts.amount import Amount, AmountKind
from nlp.conditions_said import conditions_said, outside
from nlp.denying import DENIES, LEAVES_NONE, NOT_ONE, negated, twice
from nlp.governors.clauses import Where
from nlp.governors.passing import leads_in
from nlp.hedging import hedged
from nlp.keeps_nothing import keeps_nothing
from nlp.moods import ASKS_ABOUT, Mood, begins_clause, sentence_mood, uncovered
from nlp.sentence import Mark, Sentence
from nlp.spine import Denial, denial
from nlp.told import past, reported


class Deed(StrEnum):
    """What a clause does."""

    TENDER = "tender"
    GO_AHEAD = "go_ahead"
    """Tells us to act without saying what: goes with an election stated elsewhere."""
    DECLINE = "decline"
    KEEP = "keep"
    WITHDRAW = "withdraw"
    NOTHING = "nothing"
    """Expressly no instruction."""
    BARE = "bare"
    """No act, but amounts: a fragment, a list line, or something else altogether."""


AS_WELL = "withdraws as well"
"""Said of a clause that seems to tender in a sentence that takes back: "take 25 of the Chu bonds (BK-3001) back out"."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One clause. `amounts`: how much; `bases`: of how much ("20k of the 50k"); `rest`: of the remainder."""

    deed: Deed
    mood: Mood
    start: int
    end: int
    text: str
    sentence: int
    amounts: tuple[Amount, ...] = ()
    bases: tuple[Amount, ...] = ()
    excluded: tuple[Amount, ...] = ()
    """Amounts denied: "not the whole 110", "not one more"."""
    rest: bool = False
    corrects: bool = False
    """It takes back what was said before ("scratch that", "make it 40")."""
    accounts: tuple[str, ...] | None = None
    """None until it is known which accounts it speaks of; () for an unknown one."""
    named: str | None = field(default=None)
    alone: bool = False
    """Its accounts are named in its own clause, and no others in its sentence."""
    at: int = 0
    """Where its act ends: an amount before that is the act's subject."""
    begins: int = 0
    """Where its act begins."""
    strange: str = ""
    """Words around its act that are not known to leave the election what it is."""
    where: Where = Where.ASIDE
    """Where those words stand."""
    strange_at: int = -1
    """The offset of the first of them in the passage; -1 where that is not told."""
    heard: float = 0.0
    """How likely its sentence does its deed, as the model judges it; told only where unknown words stand around it."""
    suspicion: float = 1.0
    """How likely its sentence must not be taken for an instruction; told only there."""
    extent: str = ""
    """How much its sentence tenders as the model is sure of it: "all", "part", or ""."""
    keeps: bool = False
    """Its sentence says, as the model judges it, that a part stays out."""
    unread: bool = False
    """The model is sure that its sentence instructs, but nobody could tell what."""
    made: bool = False
    """The model alone found its act; the rules know no word of it."""
    opens: bool = False
    """It is heard, by the model or by its words, that it leaves open, or takes back, what another sentence instructs."""
    told: bool = False
    """It is taken for something told ("was tendered in full on the 10th"): no line of a list."""
    harmless: bool = False
    """Its sentence leaves alone what other sentences instruct (`nlp.weighing`)."""


_ACTS = ("WITHDRAW", "NOTHING", "DECLINE", "TENDER", "KEEP", "GO_AHEAD")
_BOUNDARY = re.compile(
    r",(?!\d{3})|[;:()]|\s[-–—]+\s|--|\b(?:and|but|while|whereas|although|though|so|then|plus|with the)\b",
    re.IGNORECASE,
)
_OF = re.compile(
    r"(?:\bof|out\s+of|/|from)\s*(?:the|my|our|his|her|its|their|that|those|these|a|total)?\s*(?:(?:[\w.-]+\s+)?[\w.-]+['’]s?\s+)?(?:other|remaining)?\s*(?:total|whole|full|entire|current|held|position|holding|account|balance)?\s*(?:of)?\s*(?:\$|us\$|usd)?\s*$",
    re.IGNORECASE,
)
_REST_OF = re.compile(
    r"\b(?:rest|remainder|balance)\s+of\s+(?:(?:the|my|our|its|his|her|their|those|these)\s+)?(?:total\s+)?\$?$",
    re.IGNORECASE,
)
"""Before an amount: of how much the rest is."""
_DO = re.compile(
    r"\b(?P<do>do|does|doing|make\s+(?:it|that|mine|ours)|made?\s+it|(?:reduce|cut|lower|increase|raise|change|bring|amend|revise|limit)(?:\s+\w+){1,4}?\s+(?:down\s+|up\s+)?to|take|takes|give\s+(?:you|them|['’]?em)|elects?|instructs?|committing|commit|go\s+with|going\s+with|went\s+with|offer|offering|enter|entering|should\s+(?:read|say|have\s+(?:read|said)))\s+(?:in\s+|on\s+|with\s+|just\s+|only\s+|please\s+|me\s+|my\s+|our\s+|the\s+|up\s+|for\s+|another\s+|even\s+|exactly\s+)*$",
    re.IGNORECASE,
)
_IN_AFTER = re.compile(
    r"\s*(?:(?:of\s+)?(?:them|mine|it|his|hers|theirs|ours|my\s+\w+|our\s+\w+|the\s+\w+|bonds|notes|those)\s+)?(?:only\s+|please\s+)?(?:(?:over|off|through|down|past)\s+(?:the|my|your)\s+\w+\s+(?:and\s+)?(?=into\b))?(?:(?:to|should|can|will)\s+go|in|into\s+(?:it|the\s+\w+))(?=\s*(?:[.,;!?)]|$|--|—|-\s)|\s+(?:and|please|pls|if|the rest|for|but|from|thanks|with|rest|(?:the|this|your)\s+(?:exchange|offer|swap|deal|tender|pot|hopper)))",
    re.IGNORECASE,
)
_HOLD_BEFORE = re.compile(
    r"(?:^|[,;:.(–—-]|\band|\bbut)\s*(?P<hold>hold|sit\s+on|park)\s+(?:the\s+other\s+|back\s+)?\$?$", re.IGNORECASE
)
_DO_NOT_AFTER = re.compile(r"\s*(?:do(?:es)?\s*n'?t|do(?:es)?\s+not|won't)\s*(?:$|[.,;!])", re.IGNORECASE)
_SLEEPS_AFTER = re.compile(
    r"\s*(?:(?:of\s+)?(?:them|mine|it|his|hers|theirs|ours|my\s+\w+|our\s+\w+|the\s+\w+|bonds|notes|those|rest|others?)\s+)?(?:(?:is|are|be|can|may|will|shall|to|goes|go|keeps?|just)\s+){0,3}"
    r"(?:sleep(?:s|ing)?|asleep|doz(?:e|es|ing)|snooz(?:e|es|ing)|slumber(?:s|ing)?|hibernat(?:e|es|ing)|graz(?:e|es|ing)|roost(?:s|ing)?)\b",
    re.IGNORECASE,
)
"""Behind an amount that stays as it lies: "thirty thousand is sleeping like before"."""
_TOTAL_AFTER = re.compile(r"\s*(?:in\s+)?(?:total|altogether|in\s+all)\s*(?:$|[.,;:!)])", re.IGNORECASE)
_OUT_AFTER = re.compile(r"\s*out\b(?!\s+of)", re.IGNORECASE)
_HELD_BEFORE = re.compile(
    r"\b(?:(?:total|position|holdings?)(?:\s+(?:is|of|being|comes\s+to|at)|\s*[=:])|(?:i|we|she|he|they|you)(?:'ve|(?:\s+(?:only|just|still|now|currently|do|actually))?\s+(?:have|has|own|owns|am\s+having|are\s+having|possess))(?:\s+got)?(?:\s+in\s+total)?|(?:you|y'all)\s+(?:hold|have|are\s+holding)(?:\s+for\s+(?:me|us))?|there\s+are|\bhow\s+(?:many|much)\s+of)\s*(?:my\s+|our\s+|a\s+total\s+of\s+|the\s+|only\s+|about\s+)?\$?$",
    re.IGNORECASE,
)
_PRICE = re.compile(
    r"\b(?:paid|pay|paying|cost|costs|costing|bought\s+(?:them|these|it|mine)?\s*(?:for|at)|price(?:\s+of)?|worth|valued\s+at|invested|spent|owe|owes|owed|gave|earn|earned|lost|fee\s+of|charge\s+of|out\s+of\s+pocket)(?:\s+(?:me|us|you|about|some|over|only|is|was|him|her|a))*\s*\$?$",
    re.IGNORECASE,
)
_ONCE_WANTED = re.compile(
    r"\b(?:wanted|hoped\s+for|suggested|proposed|preferred|favou?red|had\s+in\s+mind|thought\s+of|was\s+for|argued\s+for)\s+(?:the\s+|to\s+\w+\s+|only\s+)?\$?$",
    re.IGNORECASE,
)
"""Before an amount that somebody once wanted, where another follows: "Sam wanted 120, I wanted 60; 90 goes in"."""
_AFFIRMS = re.compile(
    r"[,;:–—-]\s*(?:but\s+)?(?:just|only|rather|instead|but|make\s+it|simply|merely)\b|\bbut\s+(?:just|only|rather)?\b|\bjust\b|\bonly\b|\binstead\b",
    re.IGNORECASE,
)
_NEXT_IS_OBJECT = re.compile(
    r"^\W*(?:(?:of|all|just|only|the|my|our|his|her|its|in|up|for|about|exactly|please|another|a|an|me|for|with|on|to|that|it|them|balance|rest|remaining)\W+){0,5}$",
    re.IGNORECASE,
)
_OUT_OF = re.compile(
    r"(?:^|[,;:]\s*)\W*(?:so\s+|and\s+)?(?:(?:out\s+)?of|from)\s+(?:(?:the|my|our|those|these|his|her|its|that)\s+)?(?:total\s+of\s+)?\$?$",
    re.IGNORECASE,
)
"""Before an amount at the head of a clause: of how much something is done."""


_ELSEWHERE = re.compile(
    r"\b(?:elsewhere|at\s+another|with\s+another|(?:my|our)\s+other\s+(?:broker|bank|custodian)|outside\s+(?:of\s+)?(?:your|this)|(?-i:(?:at|with|through)\s+(?!Lexington|LEXINGTON|LX|BK|Linda|Best|Kind|Regards)[A-Z][a-z]+(?:\s+(?:&\s+)?[A-Z][a-z]+)*))\b",
    re.IGNORECASE,
)
_HAVE = re.compile(
    r"\b(?:i|we|he|she|they|you)(?:'ve|\s+(?:also|still|have|has|had|own|owns|hold|holds|held|keep|got|currently|now)){1,3}\b(?!\s+(?:\w+ed|been|decided|chosen|made|thought|told|given|come|gone|to)\b)"
    r"(?:(?!\b(?:because|since|as|for\s+(?:i|we|my|our|the|he|she)|so|but|who|whose|when|where|while|and\s+(?:i|we|he|she))\b)[^;.!?]){0,120}$",
    re.IGNORECASE,
)
"""Up to where something lies: that somebody has it there, and not that a daughter studies or a son works there."""


_OTHERS_FOLLOW = re.compile(
    r"\W*(?:i|we)?\s*(?:will|'ll|shall|to|going\s+to)\s+(?:send|forward|e-?mail|fax|get\s+you|let\s+you\s+have|pass\s+on|submit|provide|advise\s+on|report|revert\s+on)(?:\s+you)?"
    r"(?:\s+(?:on|the|any|my|our))*\s+(?:rest|others?|remaining(?:\s+(?:ones|clients|accounts))?|remainder|balance\s+of\s+(?:them|the\s+list|my\s+clients|our\s+clients)|more)\b"
    r"(?:\s+of\s+(?:them|the\s+list|my\s+clients|our\s+clients|the\s+clients))?(?:\s+(?:as|when|once|later|tomorrow|shortly|soon|separately|next|by|on|to\s+you)\b[^\d$;:]*)?\W*$",
    re.IGNORECASE,
)
"""How a broker announces what other clients will say."""


def elsewhere(text: str) -> bool:
    """Tell whether a clause speaks of what is held somewhere else."""
    return any(_HAVE.search(text, max(0, place.start() - 160), place.start()) for place in _ELSEWHERE.finditer(text))


def statements(number: int, sentence: Sentence, *, broker: bool) -> tuple[Statement, ...]:
    """Give the clauses of one sentence. `number`: its place in the mail; `broker`: clients' wishes count as told."""
    acts = _acts(sentence)
    mood = sentence_mood(sentence)
    if broker and _OTHERS_FOLLOW.match(sentence.text):
        # "Will send the rest as they trickle in.": of other clients, and in another mail.
        return tuple(replace(one, mood=Mood.DIRECT, harmless=True) for one in _bare(number, sentence, mood))
    if not acts:
        return tuple(_bare(number, sentence, mood))
    return tuple(
        piece
        for act, (start, end) in zip(acts, _cut(sentence, acts), strict=True)
        for piece in _clause(number, sentence, act, start, end, mood, broker=broker)
    )


_LEAVING = re.compile(r"(?:just\s+)?(?:enough|as\s+(?:many|much)|so\s+(?:many|much))\b", re.IGNORECASE)
"""How an amount begins that is told by what it leaves: its "left with" is no act of its own."""


_CALL_BACK = re.compile(r"call-\s?back", re.IGNORECASE)
"""A telephone call, and nothing that is taken back."""


_WRITTEN = re.compile(
    r"^(?:put|putting|puts|get|getting|set|say|saying|send)\s+(?:it|this|that|them|everything|my\s+\w+|all\s+(?:of\s+)?(?:this|that|it))?\s*(?:down\s+)?(?:in(?:to)?|on)\s+(?:writing|words|print|ink|paper|record|black\s+and\s+white|perspective|order|context|plain\s+(?:english|words)|an?\s+(?:letter|e-?mail|mail))\b",
    re.IGNORECASE,
)
"""What is put in writing or in order is not put in the offer."""


def _acts(sentence: Sentence) -> list[Mark]:
    """The acts of a sentence: marked ones, and those that only an amount makes one ("do 20", "ninety in")."""
    acts = _marked(sentence)
    conditions = conditions_said(sentence, acts)
    for amount in sentence.amounts:
        if any(start <= amount.start < end for start, end in conditions):
            continue
        if amount.kind is AmountKind.RANGE or _OF.search(sentence.text[: amount.start - sentence.start]):
            continue
        before = sentence.text[: amount.start - sentence.start]
        after = sentence.text[amount.end - sentence.start :]
        made: Mark | None = None
        if hold := _HOLD_BEFORE.search(before):
            made = Mark("KEEP", sentence.start + hold.start("hold"), sentence.start + hold.end("hold"), hold["hold"])
        elif _DO_NOT_AFTER.match(after):
            made = Mark("KEEP", amount.end, amount.end + 3, after[:3])
        elif amount.kind is AmountKind.ALL and re.fullmatch(r"all\s+in", amount.text, re.IGNORECASE):
            made = Mark("TENDER", amount.start, amount.end, amount.text)
        elif asleep := _SLEEPS_AFTER.match(after):
            made = Mark("KEEP", amount.end, amount.end + asleep.end(), after[: asleep.end()])
        elif _OUT_AFTER.match(after) and _IN_AFTER.search(sentence.text):
            made = Mark("KEEP", amount.end, amount.end + 4, after[:4])
        elif do := _DO.search(before):
            made = Mark("TENDER", sentence.start + do.start("do"), sentence.start + do.end("do"), do["do"])
        elif inside := _IN_AFTER.match(after):
            made = Mark("TENDER", amount.end, amount.end + inside.end(), after[: inside.end()])
        if made is None or any(made.start < act.end and act.start < made.end for act in acts):
            continue
        if made.start == amount.start or not any(act.start <= amount.start and amount.end <= act.end for act in acts):
            acts.append(made)
    return sorted(acts, key=lambda act: act.start)


def _marked(sentence: Sentence) -> list[Mark]:
    """The acts of a sentence that its words make one."""
    idioms = tuple(sentence.all("IDIOM"))
    leaving = tuple(one for one in sentence.amounts if one.kind is AmountKind.ALL_BUT and _LEAVING.match(one.text))
    return [
        mark
        for mark in sentence.marks
        if mark.label in _ACTS
        and not any(idiom.start <= mark.start < idiom.end for idiom in idioms)
        and not _yours(sentence, mark)
        and not _CALL_BACK.fullmatch(mark.text)
        and not _WRITTEN.search(sentence.text[mark.start - sentence.start : mark.end - sentence.start + 24])
        and not keeps_nothing(sentence, mark)
        and not any(amount.start < mark.start < amount.end for amount in leaving)
    ]


def _yours(sentence: Sentence, mark: Mark) -> bool:
    """Tell whether it is we who keep: "everything you hold for me" is no wish to hold, "you have 130 in" no tender."""
    return (
        mark.label in {"KEEP", "TENDER"}
        and bool(re.match(r"(?:am\s+|are\s+|is\s+|'re\s+)?(?:hold|keep|have)", mark.text, re.IGNORECASE))
        and not leads_in(sentence.text[: mark.start - sentence.start])
        and bool(
            re.search(
                r"\b(?:you|y'all|u|ya|firm|bank|custodian|desk|that\s+(?:is|are)|is|are|being)(?:\s+(?:all|currently|now|already|still|have|'ve|been|are|is))*\s*$",
                sentence.text[: mark.start - sentence.start],
                re.IGNORECASE,
            )
        )
    )


def _cut(sentence: Sentence, acts: Sequence[Mark]) -> list[tuple[int, int]]:
    """Cut the sentence so that every act has its clause, each cut at a comma, a dash or a conjunction."""
    cuts = [sentence.start]
    for before, act in itertools.pairwise(acts):
        found = [
            match
            for match in _BOUNDARY.finditer(sentence.text)
            if before.end <= sentence.start + match.start() < act.start
        ]
        # A bracket round an account's number parts no clauses where something better does: "and Mr. Bell (BK-3002) tenders".
        better = [match for match in found if match.group() not in "()"] or found
        places = [sentence.start + match.start() for match in better]
        if not places:
            cuts.append(act.start)
            continue
        objects = [amount.start for amount in sentence.amounts] + [mark.start for mark in sentence.all("REST")]
        follows = any(
            act.start <= place
            and _NEXT_IS_OBJECT.match(sentence.text[act.end - sentence.start : max(act.end, place) - sentence.start])
            for place in objects
            if place >= act.start
        )
        chosen = places[-1]
        if not follows:
            chosen = next(
                (place for place in reversed(places) if any(place <= item < act.start for item in objects)), places[-1]
            )
        cuts.append(chosen)
    return [(start, end) for start, end in zip(cuts, [*cuts[1:], sentence.end], strict=True)]


def _clause(
    number: int, sentence: Sentence, act: Mark, start: int, end: int, mood: Mood, *, broker: bool
) -> Iterator[Statement]:
    """Give the statement of one clause; a denied act with an affirmed amount behind it gives two."""
    text = sentence.text
    own, bases, excluded = roles(sentence, start, end)
    if mood is Mood.CONDITIONAL:
        own = outside(own, conditions_said(sentence, _marked(sentence)))
    if none := NOT_ONE.match(text, act.end - sentence.start):
        # "Tender not a single bond": the one bond is no amount.
        own = tuple(amount for amount in own if not none.start() <= amount.start - sentence.start < none.end())
        excluded = tuple(
            amount for amount in excluded if not none.start() <= amount.start - sentence.start < none.end()
        )
    if LEAVES_NONE.match(act.text):
        own = tuple(amount for amount in own if amount.start >= act.end)
    deed = Deed[act.label] if act.label in Deed.__members__ else Deed.TENDER
    clause = text[start - sentence.start : end - sentence.start]
    rest = any(mark.label == "REST" and start <= mark.start < end for mark in sentence.marks)
    corrects = any(start <= mark.start <= act.start for mark in _corrections(sentence))
    own_mood = mood
    if deed in (Deed.KEEP, Deed.BARE) and elsewhere(clause):
        return
    if (
        mood is Mood.DIRECT
        and (asked := ASKS_ABOUT.search(text[: act.start - sentence.start]))
        and not re.search(
            r"\b(?:but|so|please|and\s+i|anyway)\b|;", text[asked.end() : act.start - sentence.start], re.IGNORECASE
        )
    ):
        own_mood = Mood.ASKED
    elif mood is not Mood.ASKED and past(sentence, act, start):
        own_mood = Mood.PAST
    elif mood is Mood.DIRECT and not broker and reported(sentence, act):
        own_mood = Mood.REPORTED
    elif mood is Mood.DIRECT and deed in (Deed.TENDER, Deed.WITHDRAW) and hedged(sentence, act, start, end, own):
        own_mood = Mood.UNCERTAIN
    base = Statement(
        deed,
        own_mood,
        start,
        end,
        clause.strip(),
        number,
        own,
        bases,
        excluded,
        rest,
        corrects,
        at=act.end,
        begins=act.start,
    )
    if (
        deed is Deed.TENDER
        and own_mood in (Mood.DIRECT, Mood.UNCERTAIN)
        and denial(text[: act.start - sentence.start]) is Denial.OPEN
    ):
        # "I see no reason, having read it all, to tender": something is denied, and far from the verb.
        yield replace(base, mood=Mood.UNCERTAIN, strange="a denial far from the verb", where=Where.VETO)
        return
    if own_mood in (Mood.DIRECT, Mood.CONDITIONAL, Mood.UNCERTAIN, Mood.DOUBTED, Mood.WAITING) and negated(
        sentence, act, start, end
    ):
        turn = next((match for match in _AFFIRMS.finditer(text, act.end - sentence.start, end - sentence.start)), None)
        cut = sentence.start + turn.start() if turn else end
        if twice(sentence, act, start):
            yield replace(base, mood=Mood.UNCERTAIN)
            return
        after = tuple(amount for amount in own if amount.start >= cut)
        yield replace(
            base,
            mood=Mood.NEGATED if own_mood is Mood.DIRECT else own_mood,
            amounts=tuple(amount for amount in own if amount.start < cut),
            end=cut,
        )
        if after and deed is Deed.TENDER:
            yield replace(base, start=cut, amounts=after, rest=False)
        return
    yield base


def _corrections(sentence: Sentence) -> list[Mark]:
    """Give the words that take something back; a lone "actually" does so only at the head of its clause."""
    return [
        mark
        for mark in uncovered(sentence, "CORRECTION", "IDIOM")
        if mark.text.lower() != "actually" or begins_clause(sentence, mark)
    ]


def roles(
    sentence: Sentence, start: int, end: int
) -> tuple[tuple[Amount, ...], tuple[Amount, ...], tuple[Amount, ...]]:
    """Divide a clause's amounts into what is meant, of what, and what is denied."""
    own: list[Amount] = []
    bases: list[Amount] = []
    excluded: list[Amount] = []
    for amount in sentence.amounts:
        if not start <= amount.start < end:
            continue
        before = sentence.text[: amount.start - sentence.start]
        if (
            own
            and _OF.search(before)
            and own[-1].end <= amount.start
            and len(before) - (own[-1].end - sentence.start) < 40
        ) or _REST_OF.search(before):
            bases.append(amount)
        elif _PRICE.search(before) or (
            _ONCE_WANTED.search(before) and any(amount.end < other.start < end for other in sentence.amounts)
        ):
            continue
        elif (
            (not own and _OUT_OF.search(before) and any(amount.end < other.start < end for other in sentence.amounts))
            or _HELD_BEFORE.search(before)
            or (
                len(sentence.amounts) == 1
                and not sentence.has("TENDER")
                and not _DO.search(before)
                and _TOTAL_AFTER.match(sentence.text, amount.end - sentence.start)
            )
        ):
            bases.append(amount)
        elif DENIES.search(before) or (
            excluded
            and not sentence.text[excluded[-1].end - sentence.start : amount.start - sentence.start].strip(" $of")
        ):
            excluded.append(amount)
        else:
            own.append(amount)
    turn = max(
        (
            mark.start
            for mark in _corrections(sentence)
            if start <= mark.start < end and own and own[0].end <= mark.start
        ),
        default=start,
    )
    return tuple(amount for amount in own if amount.start >= turn) or tuple(own), tuple(bases), tuple(excluded)


def _bare(number: int, sentence: Sentence, mood: Mood) -> Iterator[Statement]:
    """A sentence without an act: its amounts, for the next reader to judge."""
    own, bases, excluded = roles(sentence, sentence.start, sentence.end)
    if elsewhere(sentence.text):
        own = bases = ()
    corrects = bool(_corrections(sentence))
    rest = sentence.has("REST")
    yield Statement(
        Deed.BARE, mood, sentence.start, sentence.end, sentence.text, number, own, bases, excluded, rest, corrects
    )
