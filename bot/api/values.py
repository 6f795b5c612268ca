"""The forms of what the API answers: names and types that other systems rely on (they stand in its OpenAPI document)."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, TypeVar

from pydantic import BaseModel, Field

Item = TypeVar("Item")


class Page(BaseModel, Generic[Item]):
    """A part of a list."""

    items: list[Item]
    next: str | None = Field(None, description="Give it as `after` to get what follows; null at the end.")


class ErrorOut(BaseModel):
    """Why not."""

    error: str = Field(description="A sentence.")


class InstructionOut(BaseModel):
    """A line of the record; quantities and prices are decimal strings."""

    instruction_id: str
    offer: str
    account: str
    election: str | None
    quantity: str | None
    quantity_type: str
    status: str = Field(description="PACK, PEND, REJT, CANC or DFLA.")
    reasons: list[str] = Field(description="Reason codes, such as IPAW.")
    recorded_at: datetime | None
    confirmed_at: datetime | None
    signers: list[str]
    message_id: str | None
    supersedes: str | None
    reference: str
    price: str | None = None
    security: str | None = None
    conditional_quantity: str | None = None
    odd_lot: str | None = None
    early: str | None = Field(
        None, description="yes or no: whether it counts as early; null where the offer has no such day."
    )
    receipt: str | None = None
    passed: str | None = Field(
        None, description="How far it has gone beyond us: forwarded or received; null while it is here."
    )
    batch: str | None = Field(None, description="The number of the batch in which it was handed over.")


class DraftOut(BaseModel):
    """What is being gathered and is not on record."""

    instruction_id: str
    kind: str
    election: str | None
    quantity: str | None
    missing: list[str]
    reasons: list[str]
    read_back: bool = Field(description="It waits for the holder's yes.")
    received: datetime


class CaseOut(BaseModel):
    """Where one account stands in one offer."""

    offer: str
    account: str
    state: str
    hold: str | None
    draft: DraftOut | None
    standing: str | None = Field(description="The instruction_id of what is on record now.")
    held_back: bool = Field(description="A withdrawal waits for its yes: nothing may be handed over.")


class EndedOut(BaseModel):
    """That the issuer ended an offer before its time."""

    at: datetime
    words: str = Field(description="In what words it was said.")


class OfferOut(BaseModel):
    """An offer in force, with its deadlines."""

    id: str
    issuer: str
    title: str
    event_type: str
    version: int
    opens: datetime | None
    response_deadline: datetime
    withdrawal_deadline: datetime
    market_deadline: datetime
    ended: EndedOut | None = Field(None, description="Where the issuer ended it before its time; null otherwise.")


class FlaggedOut(BaseModel):
    """A mail that waits for a person."""

    mail: int
    received: datetime
    sender: str
    message_id: str | None
    kind: str | None
    offer: str | None
    accounts: list[str]
    reasons: list[str]


class StuckOut(BaseModel):
    """A mail over which something unexpected happened."""

    mail: int
    cause: str | None


class StatusOut(BaseModel):
    """How much there is of each, and whether everything runs."""

    now: datetime
    well: bool
    problems: list[str]
    parts: dict[str, str]
    mails: dict[str, int]
    cases: dict[str, int]
    replies: dict[str, int]
    oldest_waiting: datetime | None
    stuck: list[StuckOut]
