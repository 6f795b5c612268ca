"""What a mail says that no line accounts for: a condition, a wish to wait, a doubt, an amount of notes.

Nothing may be left over: it makes every clean line a question to the holder.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.amounts.amount import AmountKind
from nlp.capacities.authority import paper_comes
from nlp.instruction import Election, Instruction, Problem, Why
from nlp.left_over.advice import overruled
from nlp.left_over.beside_a_no import leaves_the_no, leaves_the_taking
from nlp.left_over.clients_awaited import awaits_these, client_waits, others_to_follow
from nlp.left_over.dared import only_dares
from nlp.left_over.doubted_keeping import doubts_keeping, prefers_what_stays
from nlp.left_over.figure_agrees import figure_agrees
from nlp.left_over.hangs_elsewhere import hangs_elsewhere
from nlp.left_over.leads_up import heads_the_tenders, only_leads_up
from nlp.left_over.looked_over import looked_over
from nlp.left_over.of_a_house import of_a_house
from nlp.left_over.of_the_letter import of_the_letter
from nlp.left_over.of_the_new_notes import of_the_new_notes
from nlp.left_over.other_things import another_thing_waits, keeps_another_thing
from nlp.left_over.overcome import overcome
from nlp.left_over.rest_another_day import rest_another_day
from nlp.left_over.rest_goes_too import rest_goes_too
from nlp.left_over.said_again import says_it_again
from nlp.left_over.sees_to_papers import sees_to_papers
from nlp.left_over.talk import only_talk
from nlp.left_over.their_own import their_own_affair
from nlp.left_over.waiting_with_what_stays import gives_a_reason, rather_than_wait, waits_with_what_stays
from nlp.left_over.waits_for_nothing import waits_for_nothing
from nlp.left_over.written_as_promised import written_as_promised
from nlp.lines_asked import asked_if_electing
from nlp.moods import Mood
from nlp.patterns.late import Late
from nlp.statements import Deed, Statement
from nlp.text.splits import splits
from nlp.text.what_becomes import what_becomes
from nlp.words.electing import OF_THE_NOTES
from nlp.words.nothing_kept import denies_keeping, keeps_some_after_all
from nlp.words.persons import KIN


def left_over(
    lines: tuple[Instruction, ...],
    said: Sequence[Statement],
    *,
    alone: bool = False,
    broker: bool = False,
) -> tuple[tuple[Instruction, ...], tuple[Why, ...]]:
    """Lower every line to a question where the mail says something that no line accounts for.

    `alone`: he holds by himself, and nobody with him. `broker`: he writes for clients.
    """
    why: list[Why] = []
    problem: Problem | None = None
    for statement in said:
        reason = _unexplained(statement)
        if reason is not None and _accounted_for(statement, lines, said, alone=alone, broker=broker):
            reason = None
        reason = reason or _against_the_lines(statement, lines, said, broker=broker)
        if reason is not None:
            why.append(Why(*reason, statement.text[:120], accounts=_concerned(statement, lines)))
            problem = problem or (
                Problem.CONDITIONAL if reason[0] != "amount_left_over" else Problem.AMBIGUOUS_QUANTITY
            )
    if problem is None:
        return lines, tuple(why)
    return tuple(
        line if line.election is Election.TENDER_PART and line.quantity is None else asked_if_electing(line, problem)
        for line in lines
    ), tuple(why)


def _accounted_for(
    statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement], *, alone: bool, broker: bool
) -> bool:
    """Tell whether a statement is talk that touches no line, or says a line once more."""
    return bool(
        figure_agrees(statement, lines)
        or _of_no_line(statement, lines)
        or overruled(statement, said, alone=alone)
        or overcome(statement, said)
        or only_talk(statement)
        or hangs_elsewhere(statement)
        or (statement.deed is Deed.NOTHING and not statement.amounts and _only_papers(statement.text))
        or rest_another_day(statement, lines)
        or keeps_another_thing(statement)
        or another_thing_waits(statement)
        or waits_for_nothing(statement)
        or written_as_promised(statement, said)
        or their_own_affair(statement, alone=alone)
        or sees_to_papers(statement)
        or of_the_letter(statement)
        or of_a_house(statement)
        or of_the_new_notes(statement)
        or (statement.deed is Deed.BARE and not statement.amounts and looked_over(statement.text))
        or (statement.deed in (Deed.BARE, Deed.KEEP) and what_becomes(statement.text))
        or _takes_nothing_back(statement, lines)
        or waits_with_what_stays(statement, lines)
        or rather_than_wait(statement)
        or only_dares(statement, lines)
        or prefers_what_stays(statement, said, lines)
        or (broker and (others_to_follow(statement) or heads_the_tenders(statement, lines)))
        or leaves_the_no(statement, lines, said, alone=alone, broker=broker)
        or leaves_the_taking(statement, lines, said, alone=alone, broker=broker)
        or says_it_again(statement, lines, said)
    )


def _against_the_lines(
    statement: Statement, lines: Sequence[Instruction], said: Sequence[Statement], *, broker: bool
) -> tuple[str, str] | None:
    """Name what in a statement contradicts a line or leaves it open, however well it is accounted for otherwise."""
    if (
        not broker
        and statement.deed is Deed.BARE
        and statement.mood is not Mood.PAST
        and _IF_HE_RULES.search(statement.text)
    ):
        return "condition_left_over", "Another may yet object."
    if _ANOTHER_TRUSTEE.search(statement.text) and _gives_or_takes(lines, said):
        return "against_left_over", "Another who disposes of the notes wants nothing to do with it."
    if statement.deed is Deed.BARE and _FORBIDS.fullmatch(statement.text) and _gives_or_takes(lines, said):
        return "left_open", "What another sentence orders is forbidden."
    if broker and client_waits(statement, lines, said):
        return "wait_left_over", "A client is said to want to wait."
    if denies_keeping(statement.text) and any(line.election is Election.TENDER_PART for line in lines):
        return "all_left_over", "It is said that nothing stays, beside a tender of a part."
    if broker and awaits_these(statement):
        return "client_awaited", "A client who may be in the list has yet to answer."
    if doubts_keeping(statement, lines):
        return "keeping_in_doubt", "It is left in doubt whether what is kept goes in as well."
    if figure_agrees(statement, lines) is False:
        return "amount_left_over", "A figure is written down that is not the one elected."
    if keeps_some_after_all(statement.text) and any(line.election is Election.TENDER_ALL for line in lines):
        return "kept_after_all", "Something is kept, beside a tender of all."
    if _keeps_all(statement) and any(line.election is Election.TENDER_ALL for line in lines):
        return "kept_after_all", "All is kept by one sentence, and tendered by another."
    if rest_goes_too(statement, said) and _tenders_a_part(statement, lines):
        return "rest_left_over", "What stays by one sentence goes in by another."
    return None


_FORBIDS = Late(
    r"\W*(?:(?:please|pls|kindly|but|and|so|no|only|however|actually)\W+){0,3}(?:(?:you\s+(?:must|should|may|shall)\s+)?(?:do\s+not|don['’]?t|never|not)|you\s+are\s+not\s+to)\s+(?:please\s+)?(?:do|act\s+on|carry\s+out|follow|comply\s+with|execute|enter|go\s+through\s+with|proceed\s+with)\s+"
    r"(?:so|it|this|that|these|any\s+of\s+(?:it|this|that|these)|anything|(?:his|her|their|my|our|the|this|that)\s+(?:\w+\s+)?(?:request|order|instructions?|wish(?:es)?))(?:\s+(?:please|thanks|thank\s+you|after\s+all|though|at\s+all))?\W*",
    re.IGNORECASE,
)
"""A whole sentence that forbids what another orders: "Chu asked us to tender 50. Please do not do so."."""


def _gives_or_takes(lines: Sequence[Instruction], said: Sequence[Statement]) -> bool:
    """Tell whether a mail tenders, or takes back what was tendered."""
    return any(line.election in (Election.TENDER_ALL, Election.TENDER_PART) for line in lines) or any(
        one.deed is Deed.WITHDRAW and one.mood is Mood.DIRECT for one in said
    )


_ALL_KEPT = Late(
    r"\b(?:leav(?:e|ing)|keep(?:ing)?|hold(?:ing)?(?:\s+on\s+to)?|stay(?:ing)?\s+with|stick(?:ing)?\s+with)\s+(?:the|my|our)\s+(?:\w+\s+)?(?:position|holding|old\s+(?:ones|notes|bonds|paper)|notes|bonds)(?:\s+(?:alone|as\s+(?:it\s+is|they\s+are)|where\s+(?:it\s+is|they\s+are)|untouched))?\s*[.!]*\s*$",
    re.IGNORECASE,
)
"""Keeps all that there is: "leave the position alone", "better to keep the old ones"."""


_MINE_KEPT = Late(
    r"\W*(?:(?:and|but|so|please|just|now)\W+){0,3}(?:leave|keep)\s+my\s+(?:account|share|notes|bonds|holding|position)\s+(?:alone|out(?:\s+of\s+(?:it|this))?|be|untouched|as\s+it\s+is)\W*",
    re.IGNORECASE,
)


def _keeps_all(statement: Statement) -> bool:
    """Tell whether a sentence outright keeps all that there is, and names no part and no account."""
    return (
        statement.deed in (Deed.KEEP, Deed.DECLINE)
        and statement.mood is Mood.DIRECT
        and statement.accounts is None
        and not (statement.amounts or statement.excluded or statement.rest)
        and (
            (statement.keeps and _ALL_KEPT.search(statement.text) is not None)
            or _MINE_KEPT.fullmatch(statement.text) is not None
        )
    )


def _tenders_a_part(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a part is tendered of an account of which the statement speaks."""
    return any(
        line.election is Election.TENDER_PART and (statement.accounts is None or line.account in statement.accounts)
        for line in lines
    )


def _concerned(statement: Statement, lines: Sequence[Instruction]) -> tuple[str | None, ...]:
    """Give the accounts whose lines a statement leaves open: all that were clean, and those of which it speaks itself."""
    return tuple(
        line.account
        for line in lines
        if not line.problems or statement.accounts is None or line.account in statement.accounts
    )


_NOT_YET = Late(
    r"\b(?:nothing|no\s+(?:word|answer|reply|response|instructions?|decision|news))\s+(?:\w+\s+)?(?:yet|so\s+far|received|back)\b"
    r"|\b(?:separately|still\s+(?:waiting|awaiting)|(?:am|are|is)\s+(?:waiting|awaiting)|await(?:ing)?|not\s+(?:yet\s+)?heard)\b"
    r"|^\W*(?:(?:and|but|also)\W+)?(?:(?:we|i)(?:['’]ll|\s+will|\s+shall)|will|shall)\s+(?:send|forward|report|advise|chase|let\s+you\s+have)\b",
    re.IGNORECASE,
)
"""Says of an account that its instruction has not come yet, or will be sent."""


def _of_no_line(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a statement names accounts, by themselves, for which the mail instructs nothing: "nothing yet from Mr. Lindqvist"."""
    return (
        statement.alone
        and statement.deed is Deed.BARE
        and not statement.amounts
        and bool(statement.accounts)
        and bool(_NOT_YET.search(statement.text))
        and all(line.account is not None for line in lines)
        and not any(line.account in (statement.accounts or ()) for line in lines)
    )


def _takes_nothing_back(statement: Statement, lines: Sequence[Instruction]) -> bool:
    """Tell whether a sentence only denies that something is taken back, beside lines that tender: "I know I'm not getting that money back"."""
    return (
        statement.deed is Deed.WITHDRAW
        and statement.mood is Mood.NEGATED
        and not statement.opens
        and bool(lines)
        and all(line.election in (Election.TENDER_ALL, Election.TENDER_PART) for line in lines)
    )


_AGAINST = Late(
    r"\b(?:(?:is|are|am|was|were|all|both|they|she|he|i|we)\s+(?:\w+\s+)?(?:against|opposed\s+to)|(?:says?|said)\s+no\s+to)\s+(?:the\s+|this\s+|that\s+|your\s+|any\s+)?(?:exchang\w*|offer|tender\w*|swap\w*|idea|deal|it)\b",
    re.IGNORECASE,
)
_SUPPLIES = Late(
    r"\b(?:number|phone|telephone|cell|address|e-?mail|ssn|tin|social|insurance|zip)\b[^.;]{0,40}\bfor\s+(?:your|the)\b|\bfor\s+(?:your|the)\s+(?:file|files|records?|information)\b[^.;]{0,40}\b(?:number|phone|telephone|cell|address|e-?mail|ssn|tin|social)\b|\bmore\s+to\s+follow\b"
    r"|\b(?:forms?|cop(?:y|ies)|originals?|paper(?:work|s)?|resolution|signature\s+page|certificate|medallion|w-?9)\s+(?:[\w’'-]+\s+){0,3}?(?:to\s+follow|follows?|will\s+follow|coming)\s+(?:by|under|in|via|separately|shortly|tomorrow|today)\b",
    re.IGNORECASE,
)
"""Gives a detail "for your file", which says nothing of the election; "more to follow" speaks of other mails."""


def _only_papers(text: str) -> bool:
    """Tell whether words that sound like doing nothing say only that a paper comes: "form to follow by fax"."""
    return paper_comes(text) or _SUPPLIES.search(text) is not None


_POINTS = re.compile(r"\b(?:subject|heading|attached|attachment|enclosed|form|below)\b", re.IGNORECASE)


_FIRM = Late(
    r"\W*(?:(?:and|but|so)\W+)?(?:the|this|my|that)\s+(?:decision|answer|choice|mind)\s+(?:is|was)\s+(?:(?:entirely|all|wholly|quite|now|is|was|my\s+own|mine(?:\s+alone)?|final|firm|made(?:\s+up)?|settled|taken|and|not|lightly|easily|in\s+haste|alone)\W*){1,9}",
    re.IGNORECASE,
)
"""Underlines a decision: "The decision is mine and was not made lightly.", which is said of any."""


_CALLED = Late(
    r"\W*(?:(?:so|and)\W+)?(?:(?:that|it|this|which)(?:['’]s|\s+is|\s+makes)|call\s+it|makes\s+it)\s+(?:(?:an?|about|roughly|just|exactly|your|the)\s+)*",
    re.IGNORECASE,
)


def _calls_it_a_split(text: str) -> bool:
    """Tell whether a sentence only calls what is tendered and kept by its division, which is checked elsewhere (`nlp.standing.split_said`): "That's a sixty-forty split."."""
    called = _CALLED.match(text)
    found = next((split for split in splits(text) if called and split.start <= called.end() <= split.end), None)
    return (
        found is not None and re.fullmatch(r"\W*(?:split|division)?\W*", text[found.end :], re.IGNORECASE) is not None
    )


def _unexplained(statement: Statement) -> tuple[str, str] | None:
    """Name what in a statement nobody read: a condition, a wish to wait, a doubt, an amount of notes."""
    if statement.deed is Deed.BARE and _AGAINST.search(statement.text):
        return "against_left_over", "Somebody is said to be against the exchange, and no line declines."
    if (
        statement.deed in (Deed.NOTHING, Deed.BARE)
        and statement.mood is Mood.CONDITIONAL
        and (_IF_NOT if statement.deed is Deed.NOTHING else _IF_SO_NOT).match(statement.text)
    ):
        return "condition_left_over", "A condition stands in the mail."
    if statement.mood is Mood.CONDITIONAL and _TO_WAIT.search(statement.text):
        return "wait_left_over", "The mail asks to wait."
    if statement.harmless or (statement.deed is Deed.BARE and _FIRM.fullmatch(statement.text)):
        return None
    if _calls_it_a_split(statement.text):
        return None
    if statement.opens:
        return "left_open", "A sentence of the mail leaves open, or takes back, what another instructs."
    if statement.mood is Mood.CONDITIONAL:
        return "condition_left_over", "A condition stands in the mail."
    if statement.mood is Mood.WAITING:
        return "wait_left_over", "The mail asks to wait."
    if statement.deed is Deed.BARE and _IF_NOT.match(statement.text):
        return "condition_left_over", "A condition stands in the mail."
    if statement.strange and statement.deed is not Deed.BARE:
        return "strange_words", f"The words around the election are not known: {statement.strange}."
    if statement.mood in (Mood.UNCERTAIN, Mood.DOUBTED) and (
        statement.deed is not Deed.BARE or OF_THE_NOTES.search(statement.text)
    ):
        return "doubt_left_over", "The mail speaks of the election with a doubt."
    if (
        statement.deed is Deed.NOTHING
        and statement.mood is Mood.DIRECT
        and not statement.rest
        and statement.accounts is None
        and not _SUPPLIES.search(statement.text)
    ):
        return "no_instruction_said", "The mail says that nothing shall be done."
    if (
        statement.deed is Deed.BARE
        and statement.unread
        and not (gives_a_reason(statement.text) or only_leads_up(statement))
    ):
        return "instruction_unread", "A sentence of the mail seems to instruct, and could not be read."
    if statement.deed is Deed.BARE and _POINTS.search(statement.text):
        return None
    if statement.deed is Deed.BARE and _alternative(statement):
        return "alternative_left_over", "Another amount stands in the mail that no election takes up."
    notes = any(amount.unit or amount.kind is AmountKind.ALL for amount in statement.amounts)
    notes = notes or (
        bool(statement.amounts) and bool(re.search(r"\b(?:please|pls|kindly)\b", statement.text, re.IGNORECASE))
    )
    told = statement.deed is Deed.BARE and statement.mood is Mood.DIRECT and notes
    if (
        told
        and not _GREETS.match(statement.text)
        and OF_THE_NOTES.search(statement.text)
        and not _HELD.search(statement.text)
    ):
        return "amount_left_over", "An amount of notes stands in the mail that no election takes up."
    return None


_ANOTHER_TRUSTEE = Late(
    r"\b(?:co-?\s?(?:trustee|holder|owner|executor)|(?:the|my|our)\s+other\s+(?:trustee|holder|owner|executor))\b[^.;!?]{0,40}\bwants\s+nothing\s+to\s+do\s+with\b",
    re.IGNORECASE,
)
"""Another who disposes of the notes keeps out of it: "my brother, who is the other trustee, wants nothing to do with it"."""
_TO_WAIT = Late(
    r"\b(?:grateful|obliged|appreciate(?:\s+it)?|glad|happy|pleased|kind)\s+if\s+you\s+(?:could\s+|would\s+)?(?:wait(?:ed)?|hold|held|paused?|sat\s+on|sit\s+on|delay(?:ed)?)\b(?!\s+(?:on\s+me|at\s+table))",
    re.IGNORECASE,
)
"""Asks us to wait, as a courtesy: "We would be grateful if you waited for our call"."""
_NOT_THEN = r"(?:do(?:n['’]?t|\s+not)\b(?!\s+(?:hesitate|worry|bother|mind|be|forget|call|write|answer))|hold\s+(?:off|it|everything)\b|wait\b|skip\b|cancel\b|stop\b(?!\s+(?:in|by|over|off)\b)|forget\s+(?:it|this)\b|ignore\s+(?:this|it|me)\b|leave\s+(?:it|them|everything|my)\b|do\s+(?:as|what|whatever)\s+(?:he|she|they)\s+(?:says?|tells?|wants?|likes?)\b)"
_IF_NOT = Late(
    r"\W*(?:(?:and|but|or|only|so)\W+)?(?:if|unless|should|in\s+case|whenever)\b[^\n]{0,120}?[\s,.]+(?:then\s+)?(?:please\s+|just\s+)?"
    + _NOT_THEN,
    re.IGNORECASE,
)
"""Takes the election back for a case that may come: "If my daughter says no, then do not."."""
_IF_HE_RULES = Late(
    rf"\b(?:if|unless|should|in\s+case)\s+(?:my|our|the)\s+(?:[\w’'-]+\s+){{0,2}}?(?:{KIN}|lawyer|attorney|accountant|broker|adviser|advisor|board|committee|trustees?|partners?)\s+(?:says?\s+(?:no|yes|otherwise)|objects?|refuses?|disagrees?|votes?|balks?|vetoe?s)\b",
    re.IGNORECASE,
)
"""What another may yet say to it, whatever shall be done then: "Ring me if my lawyer objects."."""
_IF_SO_NOT = Late(
    r"\W*(?:(?:and|but|or|only|so)\W+)?(?:if|unless|should|in\s+case|whenever)\b[^\n,;:]{2,90}(?:,\s*(?:then\s+)?|\sthen\s+)(?:please\s+|just\s+)?(?:no(?=\s*(?:[.,;!]|$|and\b))|"
    + _NOT_THEN
    + ")",
    re.IGNORECASE,
)
"""The same, in a main clause that is an order beyond doubt: right behind the comma."""
_OR = Late(
    r"\W*(?:or|maybe|perhaps|make\s+that|either|alternatively|and|no|not|otherwise)\b|.*\b(?:one\s+or\s+the\s+other|either\s+one)\b",
    re.IGNORECASE,
)
_ASKS = Late(
    r"\W*(?:(?:and|also|so|but|then|now|by\s+the\s+way|ps|p\.s|one\s+question)\W+)*(?:what|how|when|who|where|which|why|whose|will|would|do|does|did|is|are|am|can|could|may|might|should|shall|have|has|was|were)\b",
    re.IGNORECASE,
)


def _alternative(statement: Statement) -> bool:
    """Tell whether a sentence without an act offers an amount beside the elected one: "Or 300.", "And the last third?"."""
    if statement.mood is Mood.ASKED:
        return bool(statement.amounts) and not _ASKS.match(statement.text)
    shares = any(amount.kind is AmountKind.SHARE for amount in statement.amounts)
    return statement.mood is Mood.DIRECT and (
        (bool(statement.amounts) and bool(_OR.match(statement.text)))
        or (
            shares
            and bool(re.search(r"\b(?:it|them|mine|ours|notes|bonds|these|those)\b", statement.text, re.IGNORECASE))
            and not _HELD.search(statement.text)
        )
    )


_GREETS = re.compile(
    r"\W*(?:good\s+)?(?:morning|afternoon|evening|hi|hello|hey|dear|greetings|thanks|thank\s+you)\b", re.IGNORECASE
)
_HELD = Late(
    r"\b(?:have|has|own|owns|hold|holds|held|bought|paid|purchased|inherited|got|position|holding|per|each|for\s+every|receive|registered|account\s+(?:has|holds)|at\s+\d|there\s+are|comes?\s+to|that(?:'s|\s+is))\b",
    re.IGNORECASE,
)
