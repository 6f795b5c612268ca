"""Blocks of keys and values, one of each on a line: "ACCT: BK-3001 / ACTION: TENDER / AMOUNT: 75,000".

A block is as good as a row of a table whose header are its keys. Keys are of a closed list; a block with one that is not
known, or with a value that leaves something open, is put to the holder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from mailflows.values import Mail, Table
from nlp import amounts
from nlp.accounts.door import mentions
from nlp.amounts.amount import Amount, AmountKind
from nlp.batches.checks import held_back
from nlp.batches.columns import elected_in, is_worded
from nlp.context import Context, Terms
from nlp.instruction import Election, Instruction, Problem
from nlp.lines_asked import asked
from nlp.orders.door import order_of
from nlp.orders.weighed import instruction_of as ordered_by
from nlp.patterns.late import Late
from nlp.quantities.door import Holding, settle
from nlp.quantities.holding_of import holding

_AMOUNT = r"(?:amount|amt\.?|qty\.?|quantity|par|face|principal|nominal|size|value|bonds|notes)(?:\s+(?:amount|amt\.?|qty|value))?"
_GIVEN = r"(?:(?:to\s+be\s+)?(?:tendered|exchanged|instructed|elected|submitted|surrendered)|to\s+(?:tender|exchange|exch|surrender|submit))"
_STAYING = r"(?:(?:to\s+be\s+)?(?:kept|retained|remaining|held\s+back)|not\s+(?:tendered|exchanged|elected|instructed)|un-?(?:elected|instructed|tendered|exchanged))"
_OWNED = r"(?:held|owned|on\s+deposit|on\s+record|in\s+custody)"
_NUMBER = r"(?:no\.?|number|nr\.?|num|nbr\.?|#|id|ref\.?|code)"
KEYS = {
    "account": rf"(?:(?:custody|client|customer|our|your)\s+)?(?:acc(?:oun)?t|a/c|acc|safe(?:keeping)?(?:\s+(?:acc(?:oun)?t|a/c))?)s?\.?(?:\s*{_NUMBER})?",
    "election": r"(?:client'?s?\s+)?(?:action|election|instruction|elects?|option|decision|response|choice|vote|orders?|wish(?:es)?|instr\.?|elected|treatment)(?:\s+(?:elected|type|chosen|code|made))?",
    "amount": rf"q(?:uan)?ty?\.?\s?ins(?:tr(?:ucted)?)?\.?|qins|instr(?:ucted|\.)?\s+(?:qty|quantity|amt|amount|balance)|(?:aggregate\s+)?(?:principal|face)?\s?amount\s+of\s+(?:the\s+)?(?:old\s+)?notes(?:\s+{_GIVEN})?|(?:(?:face|principal|par|nominal|tender(?:ed)?|exchange|aggregate|total|elected|instructed|submitted|election)\s+)?(?:amount|amt\.?|qty\.?|quantity|par|face|principal|nominal|size|value)(?:\s+(?:amount|amt\.?|qty))?(?:\s+(?:\(?(?:usd|us\$|\$|face|par)\)?|{_GIVEN}))?|(?:bonds|notes)\s+{_GIVEN}|(?:to\s+be\s+)?(?:tendered|exchanged)",
    "held": rf"elig(?:ible|\.)?(?:\s+(?:bal(?:ance)?|qty|amt|pos(?:ition)?))?|(?:(?:total|current|present|settled|client|customer|long|record|dtc|our|custody|eligible)\s+){{0,2}}(?:held|holdings?|positions?|pos\.?|balance|owned|on\s+deposit)(?:\s+(?:held|on\s+record|amount|amt\.?|qty|par|face))?|(?:total\s+)?{_AMOUNT}\s+{_OWNED}",
    "kept": rf"un-?instr(?:ucted|\.)?(?:\s+(?:bal(?:ance)?|qty|amt))?|(?:to\s+be\s+)?(?:keep|kept|retain|retained|remaining|remainder|balance\s+(?:kept|retained|to\s+(?:hold|keep))|untouched|hold\s+back)|(?:{_AMOUNT}|balance|position)\s+{_STAYING}|(?:remaining|residual|retained|un-?elected|un-?instructed|un-?tendered)(?:\s+(?:balance|position|{_AMOUNT}))?",
    "other": rf"(?:(?:client|customer|account|acct|a/c|holder|owner|beneficial\s+owner|registered\s+(?:owner|holder)|issuer|security)\s+)?(?:name|title|registration)|(?:registered\s+)?(?:holder|owner)(?:\s+of\s+record)?|client|customer|registered|beneficial\s+owner|b/o|f/?b/?o|security|sec\.?|issue|issuer|cusip(?:\s+(?:no\.?|number))?|isin|offer|event|deal|re|bond|notes|"
    rf"(?:dtcc?\s+)?(?:broker|participant|ptcpt|part\.?)(?:\s*{_NUMBER})?|dtcc?(?:\s*{_NUMBER})?|firm|from|(?:(?:our|your|trade|batch|event)\s+)?ref(?:erence)?(?:\s*{_NUMBER})?|(?:event|offer|security|issue|corporate\s+action|ca|c/a)\s+(?:type|code|id|no\.?|number|name|desc(?:ription)?\.?)|corporate\s+action|ca|description|coupon|maturity|type|date|dated|"
    r"(?:offer\s+)?(?:expir(?:ation|es|y)|deadline|cut-?\s?off)(?:\s+date)?|clerk|(?:tele)?phone|tel\.?|fax|branch|page",
}
"""Keys, by what their values are; none but these begin a line of a block."""
_LINE = Late(
    r"[>\s]{0,8}(?:[-*•·]\s{1,3})?(?P<key>[A-Za-z][A-Za-z/.'()$# ]{0,34}?)\s{0,20}(?::|=|\.{2,40}:?|(?:\s\.){3,30}:?|\s[-–—]\s|\t|\s{3})\s{0,20}(?P<value>\S.{0,200})$"
)
_KEY = {kind: Late(pattern, re.IGNORECASE) for kind, pattern in KEYS.items()}
_STAYS = Late(
    r"\b(?:no\s+action|none|nothing|keep\w*|kept|retain\w*|remain\w*|stays?|untouched|hold|not\s+(?:tender|exchang)\w*|no\s+(?:tender|exchange)|as\s+is)\b",
    re.IGNORECASE,
)
"""What is written beside a balance that stays out."""
_OF_A_BALANCE = Late(
    r"(?:[\d$,.()/;:%'-]+(?:mm|m|k)?|\b(?:mm|m|k|us|usd|dollars?|face|par|principal|amount|aggregate|nominal|value|notes?|bonds?|old|lexington|thousand|hundred|million|one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"and|of|the|in|at|to|be|is|are|as|total|whole|all|position|holding|held|record|account|dtc|no|none|nil|nothing|action|keep|kept|keeping|retain|retained|retaining|remain|remains|remaining|remainder|rest|balance|stays?|untouched|hold|not|tender|tendered|exchange|exchanged|please|unchanged|n/?a)\b|\s)*",
    re.IGNORECASE,
)
"""What may stand beside a holding or a balance and says no more than how much there is and that it stays."""
_OF_AN_AMOUNT = Late(
    r"(?:[\d$,.()/;:%'=*-]+(?:mm|m|k)?|\b(?:mm|m|k|us|usd|dollars?|face|par|pv|fv|principal|amount|amt|aggregate|nominal|value|notes?|bonds?|pieces|units|old|lexington|thousands?|hundred|million|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"and|of|out|the|in|at|to|be|is|are|as|for|each|only|total|whole|all|full|fully|entire|complete|part|partial|partially|portion|half|quarter|third|position|pos|posn|holding|hldg|held|his|her|its|their|tendered?|exchanged?|xx|i\.?e|n/?a|none|nil|no|nothing)\b|\s)*",
    re.IGNORECASE,
)
"""What may stand in the field of the amount: how much, of what, and that it is tendered."""
_TENDERS = re.compile(r"\b(?:tender|exchang)(?:ed|e|es|ing)?\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:no|not|none|nothing|nil)\b", re.IGNORECASE)
_NONE = re.compile(r"\W*(?:0|nil|none|zero|nothing|n/?a|-+)\W*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """Keys and values that belong together, and where their lines stand in the text."""

    values: Mapping[str, str]
    """By what they are; the values of `other` keys joined."""
    start: int
    end: int


def kind_of(key: str) -> str | None:
    """Say what the values of a key are; None where it is not known."""
    words = " ".join(key.split()).strip(" .:")
    return next((kind for kind, pattern in _KEY.items() if pattern.fullmatch(words)), None)


def with_blocks(mail: Mail) -> Mail:
    """Give the mail with its blocks of keys and values put as tables, one for each block; no form may stand in the body."""
    if any(form.source == "body" for form in mail.forms):
        return mail
    found = []
    for block in blocks(mail.new_text) if _has_key(mail.new_text) else ():
        words = mail.new_text[block.start : block.end]
        at = mail.text.find(words, max(0, mail.new_start))
        if at >= 0 and not any(
            table.source == "body" and table.start < at + len(words) and at < table.end for table in mail.tables
        ):
            found.append(
                Table(
                    "body",
                    tuple(("client" if kind == "other" else kind, value) for kind, value in block.values.items()),
                    at,
                    at + len(words),
                )
            )
    found.extend(_of_papers(mail))
    return replace(mail, tables=(*mail.tables, *found)) if found else mail


_CELLS = re.compile(r"[ \t]{0,3}:?[ \t]{0,3}\|[ \t]{0,3}")
"""How a document's table parts a key from its value."""
_LONGEST_PAPER = 20_000


def _of_papers(mail: Mail) -> Iterator[Table]:
    """Give the blocks of attached documents that have neither a form nor a list."""
    read = {form.source for form in mail.forms} | {table.source for table in mail.tables}
    for paper in mail.attachments:
        source = f"attachment:{paper.name}"
        if (
            paper.inline
            or paper.from_picture
            or source in read
            or len(paper.text) > _LONGEST_PAPER
            or not _has_key(paper.text)
        ):
            continue
        lines = [_CELLS.sub(": ", line, count=1) for line in paper.text.split("\n")]
        for block in blocks("\n".join(lines)):
            rows = tuple(("client" if kind == "other" else kind, value) for kind, value in block.values.items())
            yield Table(source, rows, 0, len(paper.text))


def _has_key(text: str) -> bool:
    """Tell soon that a text has no block."""
    return (
        re.search(r"acc?t|account|a/c|election|action|instruction|decision|option|order", text, re.IGNORECASE)
        is not None
    )


def blocks(text: str) -> Iterator[Block]:
    """Find the blocks of a text: at least an election or an amount, with an account or another key beside it."""
    values: dict[str, str] = {}
    seen: set[str] = set()
    start = end = at = 0
    for line in [*text.split("\n"), ""]:
        found = _LINE.match(line) if len(line) <= 260 else None
        kind = kind_of(found["key"]) if found else None
        key = " ".join(found["key"].lower().split()) if found else ""
        again = (kind in values and kind != "other") or (key in seen and _complete(values))
        if values and (again or (kind is None)):
            if _complete(values):
                yield Block(dict(values), start, end)
            values, seen = {}, set()
        if found is not None and kind is not None:
            if not values:
                start = at
            seen.add(key)
            values[kind] = f"{values[kind]}; {found['value']}" if kind in values else found["value"].strip()
            end = at + len(line)
        at += len(line) + 1


def _complete(values: Mapping[str, str]) -> bool:
    """Tell whether keys and values instruct something."""
    return len(values) >= 2 and ("election" in values or ("amount" in values and "account" in values))


def is_block(rows: Sequence[Sequence[str]]) -> bool:
    """Tell whether a table of two columns is a block: all of its first column are keys, an election among them."""
    kinds = [kind_of(row[0]) for row in rows if len(row) == 2]
    return len(kinds) == len(rows) >= 2 and None not in kinds and _complete(dict.fromkeys(filter(None, kinds), ""))


def parted(rows: Sequence[Sequence[str]]) -> Iterator[Sequence[Sequence[str]]]:
    """Part rows of keys and values where the first key comes again: one block for each client."""
    begin = 0
    for index in range(1, len(rows)):
        if rows[index][0].strip().lower() == rows[0][0].strip().lower():
            yield rows[begin:index]
            begin = index
    yield rows[begin:]


def instruction_of(rows: Sequence[Sequence[str]], context: Context, terms: Terms | None) -> Instruction | None:
    """Give what a block instructs; None where it is no instruction yet ("ACTION: pending")."""
    values: dict[str, str] = {}
    for key, value in rows:
        if (kind := kind_of(key)) is not None:
            values[kind] = f"{values[kind]}; {value.strip()}" if kind in values else value.strip()
    account, named = _account(values, context)
    elected = elected_in(values.get("election", ""))
    if elected == "none":
        return None
    line = _elected(account, elected, values, holding(account, context, terms))
    if line is None:
        return None
    if held_back((values.get("amount", ""), values.get("other", ""))):
        line = asked(line)
    if _OF_AN_AMOUNT.fullmatch(values.get("amount", "")) is None:
        # "$500,000 when I call": what is said beside the amount must not be passed over.
        line = asked(line, Problem.AMBIGUOUS_QUANTITY)
    if not all(_of_a_balance(values.get(key, "")) for key in ("held", "kept")):
        # "Balance: also tender", "to be decided": what is said of the rest must not be passed over.
        line = asked(line, Problem.AMBIGUOUS_QUANTITY)
    return replace(line, named=named)


def _of_a_balance(written: str) -> bool:
    """Tell whether the value of a holding or a balance says no more than how much there is, and that it stays."""
    if _TENDERS.search(written) and not _DENIED.search(written):
        return False
    return _OF_A_BALANCE.fullmatch(written) is not None


def _account(values: Mapping[str, str], context: Context) -> tuple[str | None, str | None]:
    """Give the block's account, and its words where the register has none such; the sender's only one where it names none."""
    written = f"{values.get('account', '')} | {values.get('other', '')}"
    named = sorted(mentions(written, context), key=lambda item: not item.sure)
    if len({mention.accounts for mention in named if len(mention.accounts) == 1}) > 1:
        # The number is one client's and the name another's.
        return None, written.strip(" |")
    for mention in named:
        if len(mention.accounts) == 1:
            return mention.accounts[0], None
        if mention.sure:
            return None, mention.text
    if values.get("account"):
        return None, values["account"]
    return (context.sender_accounts[0] if len(context.sender_accounts) == 1 else None), None


def _elected(account: str | None, elected: str | None, values: Mapping[str, str], held: Holding) -> Instruction | None:
    """Weigh a block's election and amounts."""
    contradictory = Instruction(account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True)
    said = _amounts(values)
    order = order_of(values["election"]) if is_worded(values.get("election", "")) else None
    if order is not None and not order.unread and not {"amount", "kept", "held"} & set(values):
        # "Exchange 15,000, leave 40,000": all of it stands in the order.
        return ordered_by(order, account, held)
    if elected == "decline":
        whole = all(_of_all(amount, held) for amount in said)
        return Instruction(account, Election.DO_NOT_TENDER) if whole else contradictory
    if elected is None and "election" in values:
        return Instruction(account, None, problems=(Problem.AMBIGUOUS_QUANTITY,), quantity_stated=True)
    if not said:
        if elected is None:
            return None
        if elected in {"part", "settled"} or values.get("amount"):
            return Instruction(account, Election.TENDER_PART)
        if values.get("held") and not _holds(values["held"], held.position):
            return contradictory
        if values.get("kept") and not _NONE.fullmatch(values["kept"]):
            # "Election: tender / Retain: 30,000": all of it, or what is left?
            return contradictory
        return Instruction(account, Election.TENDER_ALL, held.position)
    kept = list(amounts.find(f"keep {values['kept']}")) if values.get("kept") else []
    if not kept and values.get("held") and _STAYS.search(values["held"]):
        # "Balance: 2.5MM, no action": what is left, and not what is held.
        kept = list(amounts.find(f"keep {values['held']}"))
        values = {**values, "held": ""}
    quantity = settle([(amount, ()) for amount in said], kept, held)
    if quantity.problem is Problem.CONTRADICTORY or (
        elected in ("all", "part") and (elected == "all") is (quantity.value != held.position)
    ):
        return contradictory
    if quantity.problem is not None:
        return Instruction(
            account, Election.TENDER_PART, problems=(quantity.problem,), quantity_stated=True, choices=quantity.choices
        )
    whole = quantity.all or quantity.value == held.position
    value = quantity.value if quantity.value is not None else held.position if whole else None
    left = None if held.position is None or value is None else held.position - value
    if values.get("held") and not (_holds(values["held"], held.position) or (left and _holds(values["held"], left))):
        return contradictory
    return Instruction(account, Election.TENDER_ALL if whole else Election.TENDER_PART, value, quantity_stated=True)


def _amounts(values: Mapping[str, str]) -> list[Amount]:
    """Give the amounts of the amount's and the election's values."""
    written = values.get("amount", "")
    found = [] if _NONE.fullmatch(written) else list(amounts.find(f"tender {written}"))
    return found + [amount for amount in amounts.find(values.get("election", "")) if amount.kind is not AmountKind.ALL]


def _of_all(amount: Amount, held: Holding) -> bool:
    """Tell whether an amount beside a no is all there is."""
    return amount.kind is AmountKind.ALL or held.position in amount.readings


def _holds(written: str, position: Decimal | None) -> bool:
    """Tell whether the holding that a block names is the register's."""
    stated = [amount for amount in amounts.find(f"tender {written}") if amount.kind is AmountKind.AMOUNT]
    return position is None or all(position in amount.readings for amount in stated)
