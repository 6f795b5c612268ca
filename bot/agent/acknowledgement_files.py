"""Reads what the agent sent back: a list (CSV, workbook), or status messages (seev.034, seev.041 XML). No entity is ever followed."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from lxml import etree

from bot.files.rows import Problem, Row, heads_of, read_rows
from bot.handover.acknowledgements import Answer, Said

ALIASES: dict[str, tuple[str, ...]] = {
    "instruction_id": (
        "instruction_id",
        "instruction",
        "instruction_no",
        "our_reference",
        "client_reference",
        "your_ref",
    ),
    "account": ("account", "account_number", "account_no", "safekeeping_account", "client_account"),
    "quantity": ("quantity", "amount", "principal", "principal_amount", "face_amount", "shares", "tendered"),
    "status": ("status", "result", "answer", "state"),
    "words": ("words", "message", "reason", "remarks", "comment", "text"),
}
"""What agents call the columns that we need; others are passed over."""
ACCEPTED = frozenset(
    {"", "accepted", "acknowledged", "received", "ok", "pack", "confirmed", "complete", "completed", "yes"}
)
REJECTED = frozenset({"rejected", "refused", "rejt", "declined", "failed", "error", "no"})
CANCELLED = frozenset(
    {"canc", "cancelled", "canceled", "withdrawn", "revoked", "cancellation accepted", "cancellation complete"}
)
"""What agents say of an instruction that they no longer have: as we asked, or of their own accord."""
PENDING = frozenset({"pending", "pend", "waiting", "in progress", "processing"})
_ELEMENTS = {
    "AccptdForFrthrPrcg": Answer.ACCEPTED,
    "Rjctd": Answer.REJECTED,
    "Canc": Answer.CANCELLED,
    "Pdg": Answer.PENDING,
    "DfltActn": Answer.REJECTED,
}
_CANCELLATION_ELEMENTS = {
    "CxlCmpltd": Answer.CANCELLED,
    "Accptd": Answer.CANCELLED,
    "Rjctd": Answer.REJECTED,
    "PdgCxl": Answer.PENDING,
}
"""What a seev.041 says of our request to cancel."""
_KINDS = {
    "CorpActnInstrStsAdvc": ("InstrId/Id", "InstrPrcgSts", _ELEMENTS),
    "CorpActnInstrCxlReqStsAdvc": ("InstrCxlReqId/Id", "InstrCxlReqSts", _CANCELLATION_ELEMENTS),
}
"""Of each message: where it names what it answers, where its status stands, and what the elements of that say."""
_LARGEST = 50_000_000


def read_acknowledgements(content: bytes, name: str) -> tuple[list[Said], list[Problem]]:
    """Read the file: its lines, and what is wrong with it by line; where anything is, nothing should be taken from it.

    `name` tells by its ending what it is; XML is also known by its first sign.
    """
    if len(content) > _LARGEST:
        return [], [Problem(1, "is larger than 50 MB")]
    if name.lower().endswith(".xml") or content.lstrip(b"\xef\xbb\xbf \t\r\n").startswith(b"<"):
        return _messages(content)
    return _list(content, name)


def _list(content: bytes, name: str) -> tuple[list[Said], list[Problem]]:
    """Read a list."""
    heads = heads_of(content, name)
    rows, problems = read_rows(content, name, (), [head for head in heads if head])
    if problems:
        return [], problems
    columns = {key: next((one for one in names if one in heads), "") for key, names in ALIASES.items()}
    if not columns["instruction_id"] and not columns["account"]:
        known = ", ".join((*ALIASES["instruction_id"], *ALIASES["account"]))
        return [], [Problem(1, f"no column names the instruction or the account; one of these is needed: {known}")]
    said, wrong = list[Said](), list[Problem]()
    for row in rows:
        found = _said(row, columns)
        (wrong if isinstance(found, Problem) else said).append(found)  # type: ignore[arg-type]  # each list takes its own
    return said, wrong


def _said(row: Row, columns: dict[str, str]) -> Said | Problem:
    """One line of a list."""
    cells = {key: row[column].lstrip("'").strip() if column else "" for key, column in columns.items()}
    try:
        quantity = _amount(cells["quantity"])
    except InvalidOperation:
        return Problem(row.line, f'{columns["quantity"]}: "{cells["quantity"][:40]}" is no amount')
    word = cells["status"].casefold()
    answer = _answer(word)
    if answer is None:
        return Problem(row.line, f'{columns["status"]}: "{cells["status"][:40]}" is no answer that we know')
    return Said(
        row.line, cells["instruction_id"] or None, cells["account"] or None, quantity, answer, cells["words"][:210]
    )


def _answer(word: str) -> Answer | None:
    """What that word says, or None."""
    for words, answer in (
        (ACCEPTED, Answer.ACCEPTED),
        (REJECTED, Answer.REJECTED),
        (PENDING, Answer.PENDING),
        (CANCELLED, Answer.CANCELLED),
    ):
        if word in words:
            return answer
    return None


def _amount(text: str) -> Decimal | None:
    """An amount as lists write it, or None for nothing. Raises InvalidOperation."""
    bare = text.replace(",", "").replace(" ", "").lstrip("$€£").removeprefix("USD")
    if not bare:
        return None
    value = Decimal(bare)
    if not value.is_finite():
        raise InvalidOperation
    return value


def _messages(content: bytes) -> tuple[list[Said], list[Problem]]:
    """Read status messages: one, or several one after the other, as they are often kept in a file."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    said: list[Said] = []
    parts = [part for part in re.split(rb"(?=<\?xml)", content) if part.strip(b"\xef\xbb\xbf \t\r\n")]
    for number, part in enumerate(parts, start=1):
        try:
            root = etree.fromstring(part.strip(b"\xef\xbb\xbf \t\r\n"), parser)
        except etree.XMLSyntaxError as error:
            return [], [Problem(number, f"message {number} is no XML that can be read: {error.msg}")]
        advices = [(kind, advice) for kind in _KINDS for advice in root.iter(f"{{*}}{kind}")]
        if not advices:
            return [], [
                Problem(
                    number,
                    f"message {number} is no status of an instruction (seev.034) or of a cancellation (seev.041)",
                )
            ]
        for kind, advice in advices:
            found = _advice(number, advice, kind)
            if isinstance(found, Problem):
                return [], [found]
            said.append(found)
    return said, ([] if said else [Problem(1, "there is no message in it")])


def _advice(number: int, advice: etree._Element, kind: str) -> Said | Problem:
    """One status message. `kind`: the name of its element."""
    place, statuses, elements = _KINDS[kind]
    identified = _text(advice, place) or _text(advice, "OthrDocId/Id/AcctOwnrDocId")
    status = [child for status in advice.findall(f"{{*}}{statuses}") for child in status]
    answers = [elements[name] for name in (etree.QName(child).localname for child in status) if name in elements]
    quantity = next(_quantities(advice), None)
    try:
        amount = Decimal(quantity) if quantity else None
    except InvalidOperation:
        return Problem(number, f"message {number}: {quantity} is no amount")
    words = " ".join(str(one.text) for one in advice.iter("{*}AddtlRsnInf") if one.text)
    worst = next(
        (one for one in (Answer.REJECTED, Answer.CANCELLED, Answer.PENDING) if one in answers), Answer.ACCEPTED
    )
    cancellation = elements is _CANCELLATION_ELEMENTS
    account = _text(advice, "CorpActnInstr/SfkpgAcct")
    return Said(number, identified, account, amount, worst, words[:210], cancellation=cancellation)


def _quantities(advice: etree._Element) -> Iterator[str]:
    """The quantity that the status is about: stated, else the balance instructed."""
    for path in ("CorpActnInstr/StsQty/Qty", "CorpActnInstr/InstdBal/QtyChc/Qty"):
        for unit in ("FaceAmt", "Unit"):
            if found := _text(advice, f"{path}/{unit}"):
                yield found


def _text(element: etree._Element, path: str) -> str | None:
    """The text of the element at that path, whatever the version of the message."""
    found = element.find("/".join(f"{{*}}{name}" for name in path.split("/")))
    return found.text.strip() if found is not None and found.text else None
