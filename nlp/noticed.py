"""Which issuers' notices stand in a mail? In what its sender pasted or passed on, and in what is attached.

A client or a broker instructs; so his mail carries a notice only where he passes one on and says nothing
else, and a notice never takes the place of an instruction (reading contract, `issuer_notice`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from mailflows.values import Attachment, Mail
from nlp.instruction import Kind, Reading, Signal
from nlp.notices import Notice, Proof
from nlp.notices.announcing_patterns import INSTRUCTS, PERSONAL
from nlp.notices.noticing import notice
from nlp.notices.values import Noticed
from nlp.patterns.late import Late
from nlp.patterns.wordlists import listed

_PASSING = listed(
    """fyi f y i please pls kindly see find note below beneath attached enclosed attachment attachments the a an this these that it is are was were has have been be just for your you
    our us information info record records file files reference attention from by of in on at to with regarding re fw fwd forwarded forwarding passing along received sent out came today
    yesterday morning afternoon dtc issuer company companies agent depositary notice notices announcement announcements press release releases filing filings form current report copy
    extension amendment update exchange offer tender offers and hi hello hey all team desk dear sir sirs madam gentlemen ladies folks thanks thank regards best kind warm sincerely
    cheers above here is news latest as per k 8-k 6-k q lexington precision corporation corp inc sec edgar"""
)
"""Words of a mail that only passes something on."""
_LONGEST_PASSING = 400
_CLOSING_NAME = Late(r"\n\s{0,20}[A-Z][a-z]{1,20}(?:\s[A-Z]\.)?(?:\s[A-Z][a-z'’-]{1,20})?$")
_ATTACHMENTS = 12
_PREFIX = re.compile(r"^(?:\s*(?:re|fwd?|wg|tr|aw)\s*(?:\[\d+\])?\s*:){1,5}\s*", re.IGNORECASE)
_BREAK = "\n\n"


def of_mail(
    mail: Mail, role: str, *, instructs: bool, in_words: bool = False, suspected: bool = False
) -> tuple[Noticed, ...]:
    """Give the notices in a mail, the body's first.

    `role`: of the sender (holder, broker, staff, unknown). `instructs`: whether something was read that elects;
    `in_words`: in the sender's own words, and not only in a form or table, which a filing's cover can look like.
    `suspected`: the words of an unknown sender already look like an announcement: then its body is taken for one.
    """
    client = role in {"holder", "broker"}
    passed_on = passes_on(mail, client=client)
    if client and (in_words or not passed_on):
        return ()
    suspected = suspected and not client and _impersonal(mail.new_text)
    body = _body(mail, passed_on=passed_on, suspected=suspected)
    if body is None and in_words:
        return ()
    attached = tuple(_attached(mail)) if body is not None or passed_on or _impersonal(mail.new_text) else ()
    if body is None and instructs and _instructs_besides(mail, attached):
        return ()
    return tuple(_dated(one, mail) for one in (*((body,) if body is not None else ()), *attached))


def _instructs_besides(mail: Mail, notices: tuple[Noticed, ...]) -> bool:
    """Whether a form or table stands elsewhere than in the attachments that are notices."""
    sources = {one.source for one in notices}
    found = (*(form.source for form in mail.forms), *(table.source for table in mail.tables))
    return any(source not in sources for source in found)


def _dated(noticed: Noticed, mail: Mail) -> Noticed:
    """A notice that bears no date has that of its mail (OFFER.md: "else that of the document")."""
    if noticed.notice.event_date is not None or mail.date is None:
        return noticed
    return replace(noticed, notice=replace(noticed.notice, event_date=mail.date.date()))


def joined(
    marks: tuple[Signal, ...], mail: Mail, role: str, *, instructs: bool, in_words: bool
) -> tuple[tuple[Signal, ...], tuple[Noticed, ...]]:
    """Give the mail's signals with that of its notices, and the notices. `instructs` and `in_words` as in `of_mail`.

    Wires and investor relations end with "unsubscribe" and the like, which makes their notice no advertising.
    """
    found = of_mail(mail, role, instructs=instructs, in_words=in_words, suspected=Signal.ISSUER_NOTICE in marks)
    if any(one.source != "body" for one in found):
        # "Please see attached" above a filing is no announcement of its own.
        found = tuple(one for one in found if one.source != "body" or one.notice.registrant or one.notice.about_offer)
    if not found:
        return marks, ()
    kept = (mark for mark in marks if mark is not Signal.ADVERTISING)
    return tuple(dict.fromkeys((*kept, Signal.ISSUER_NOTICE))), found


def of_automatic(mail: Mail, kind: Kind, role: str) -> Reading:
    """Give the reading of a mail that a program sent. A list's is never answered, but a notice that comes by one is filed."""
    if kind is not Kind.OTHER:
        return Reading(kind)
    return Reading(kind, signals=(Signal.ADVERTISING,), notices=of_mail(mail, role, instructs=False))


def passes_on(mail: Mail, *, client: bool) -> bool:
    """Whether the sender's own words are none, or only say that something is passed on.

    `client`: of a holder or broker, whose name is known; below another's words any name may stand.
    """
    words = mail.words if client else _CLOSING_NAME.sub("", mail.words.rstrip())
    if len(words) > _LONGEST_PASSING or re.search(r"[?$%]", words):
        return False
    names = {part.lower() for address in mail.sender for part in re.findall(r"[^\W\d_]+", address.name)}
    return all(word in _PASSING or word in names for word in re.findall(r"[^\W_]+(?:-[^\W_]+)?", words.lower()))


def _impersonal(words: str) -> bool:
    """Whether nobody speaks for himself in these words, instructs, or asks."""
    return PERSONAL.search(words) is None and INSTRUCTS.search(words) is None and "?" not in words


def _body(mail: Mail, *, passed_on: bool, suspected: bool) -> Noticed | None:
    """The notice in the mail's own text: what the sender wrote, or what he passes on."""
    whole = passed_on or not mail.quoted_text.strip() or mail.new_start < 0
    text, offset = (mail.text, 0) if whole else (mail.new_text, mail.new_start)
    if not text.strip():
        return None
    subject = _PREFIX.sub("", mail.subject)
    head = f"{subject}{_BREAK}"
    readings = [(notice(text), 0), (notice(head + text), len(head))]
    if suspected:
        readings.append((notice(head + text, assumed=True), len(head)))
    found = [(one, begins) for one, begins in readings if one is not None]
    if not found:
        return None
    # The subject is often the headline: where only it tells what became of the offer, it counts.
    told, begins = next((pair for pair in found if pair[0].change is not None), found[0])
    return Noticed("body", _placed(told, begins, offset, len(mail.subject) - len(subject)), f"{mail.subject}\n{text}")


def _placed(found: Notice, begins: int, offset: int, prefix: int) -> Notice:
    """The same notice, its evidence counted in the body, or in the subject that was put before it."""
    proofs = []
    for proof in found.evidence:
        if proof.start >= begins:
            shift = offset - begins
            proofs.append(replace(proof, start=proof.start + shift, end=proof.end + shift))
        else:
            proofs.append(Proof(f"subject: {proof.field}", proof.text, proof.start + prefix, proof.end + prefix))
    return replace(found, evidence=tuple(proofs))


def _attached(mail: Mail) -> Iterator[Noticed]:
    """The notices among the attachments: documents, and mails forwarded as such."""
    for paper in mail.attachments[:_ATTACHMENTS]:
        text = _text_of(paper)
        if text.strip() and (found := notice(text)) is not None:
            yield Noticed(f"attachment:{paper.name}", found, f"{mail.subject}\n{text}")


def _text_of(paper: Attachment) -> str:
    return paper.text or (paper.mail.text if paper.mail is not None else "")
