"""Put together what a filing or an announcement says. Each answer comes from a module of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from nlp.notices import contents, dates_of, forms, reasons, registrant, signing
from nlp.notices.announcing import Announcement, announcement, headline
from nlp.notices.changes import change_of, first_mention, tendered
from nlp.notices.expiring import new_expiration
from nlp.notices.page import Page, Passage
from nlp.notices.summary import summary
from nlp.notices.terms import new_terms
from nlp.notices.values import PRESS_RELEASE, Change, Notice, Proof

_NEVER_ABOUT = ("12b-25", "10-K", "10-Q", "20-F", "40-F", "11-K")
"""Reports that tell of many things: an offer named in them in passing is not their matter."""
_ALWAYS_ABOUT = ("SC TO", "SC 13E4", "SC 14D1", "SC 14D9")
_LEAD_SENTENCES = 4
_LEAD_OF_FILING = 1_600
_COVER_ENDS = re.compile(
    r"^\s{0,80}(?:items?\s{0,5}\d|this\s{1,3}amendment|signatures?\b)", re.IGNORECASE | re.MULTILINE
)


def notice(text: str, *, assumed: bool = False) -> Notice | None:
    """Read a filing or an announcement; None where the text is none (a letter, an instruction, a newsletter, a list).

    `text`: plain text or HTML, also quoted or forwarded in a mail. Offsets of the evidence count in it.
    `assumed`: it is known to be an announcement; only what it says is asked for.
    """
    page = Page(text)
    form = forms.form_of(page)
    told = _announced(page, assumed=assumed) if form is None else _filed(page, form)
    return replace(told, summary=summary(told)) if told is not None else None


def _filed(page: Page, form: forms.FoundForm) -> Notice:
    """What one of the SEC's forms says."""
    end = contents.end_of_document(page)
    named, day = registrant.of_filing(page), dates_of.of_filing(page, form.form)
    items, exhibits = contents.items(page, form.form, end), contents.exhibits(page, form.form, end)
    signed, signatures = signing.signers(page, end)
    told = Notice(
        form.form,
        registrant=named.name if named else None,
        event_date=day.value if day else None,
        items=tuple(one.number for one in items),
        exhibits=tuple(one.number for one in exhibits),
        signers=signed,
        evidence=(
            page.proof("form", form.start, form.end),
            *((named.proof,) if named else ()),
            *((day.proof,) if day else ()),
            *(one.proof for one in (*items, *exhibits)),
            *signatures,
        ),
    )
    if form.form.startswith("12b-25"):
        why = reasons.reason(page)
        told = replace(told, reason=why.reason if why else None, late_form=forms.late_form(page))
        return replace(told, evidence=(*told.evidence, why.proof)) if why else told
    if form.form.startswith(_NEVER_ABOUT):
        return told
    cover = _COVER_ENDS.search(page.text, form.end)
    begin = (
        cover.start() if cover and form.form != "425" and not cover[0].lstrip().lower().startswith("sig") else form.end
    )
    body = [one for one in page.sentences if page.head.place(one.start) >= begin - 2]
    return _of_offer(page, told, (), body or page.sentences, always=form.form.startswith(_ALWAYS_ABOUT))


def _announced(page: Page, *, assumed: bool) -> Notice | None:
    """What a press release or an agent's notice says."""
    found = announcement(page, assumed=assumed)
    if found is None:
        return None
    dated = dates_of.of_announcement(page, found.body)
    day = dates_of.of_dateline(page, found.date_start, found.date_end) or dated
    named = registrant.of_announcement(page, found.body, found.lead if found.lead >= 0 else None)
    told = Notice(
        PRESS_RELEASE,
        registrant=named.name if named else None,
        event_date=day.value if day else None,
        evidence=(*((named.proof,) if named else ()), *((day.proof,) if day else ())),
    )
    head = _headline(page, found)
    body = [one for one in page.sentences if one.start >= found.body and one not in head]
    return _of_offer(page, told, head, body)


def _headline(page: Page, found: Announcement) -> tuple[Passage, ...]:
    return headline(page, found.body, found.lead if found.date_start >= 0 else -1)


def _lead(told: Notice, head: Sequence[Passage], body: Sequence[Passage]) -> int:
    """Where the part ends in which the matter is named: of an announcement its headline and first sentences."""
    if told.form != PRESS_RELEASE:
        return min((one.start for one in body), default=0) + _LEAD_OF_FILING
    ends = [one.start + len(one.text) for one in (*head, *body[:_LEAD_SENTENCES])]
    return max(ends, default=0)


def _of_offer(
    page: Page, told: Notice, head: Sequence[Passage], body: Sequence[Passage], *, always: bool = False
) -> Notice:
    """Add what the notice says of an offer, where it is about one."""
    sentences = (*head, *body)
    begin = min((one.start for one in sentences), default=0)
    mention = first_mention(page.head.text[begin:], _lead(told, head, body) - begin)
    if mention is None and not always:
        return told
    proofs: list[Proof] = []
    if mention is not None:
        proofs.append(page.head_proof("about_offer", begin + mention[0], begin + mention[1]))
    said = change_of(head, body)
    change: Change | None = said.change if said else None
    if said is not None:
        proofs.append(page.head_proof("change", said.start, said.end))
    until = new_expiration(change, sentences)
    if until is not None:
        proofs.append(page.head_proof("new_expiration", until.start, until.end))
    terms = new_terms(change, sentences)
    proofs += [page.head_proof("new_terms", one.start, one.end) for one in terms]
    share = tendered(body)
    if share is not None:
        proofs.append(page.head_proof("tendered_percent", share.start, share.end))
    return replace(
        told,
        about_offer=True,
        change=change,
        new_expiration=until.expiration if until else None,
        new_terms=tuple(one.term for one in terms),
        tendered_percent=share.percent if share else None,
        evidence=(*told.evidence, *proofs),
    )


__all__ = ["notice"]
