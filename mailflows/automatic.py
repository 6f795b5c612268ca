"""Tell a mail that a person wrote from a machine's: an automatic reply, a bounce, a mailing.

Headers decide first (RFC 3834, 3464, 5965, 8098, 2369, 2919, and what the large providers add), then the sender, then
subject and sentences together. A person's mail must never be taken for a machine's: sentences that people write
themselves ("I will be out of the office until Monday") count only beside another sign, and never where the mail asks
for something to be done.
"""

from __future__ import annotations

from collections.abc import Sequence

from mailflows import body
from mailflows.addresses import mailboxes
from mailflows.content import gather
from mailflows.machines import automatic_patterns as patterns
from mailflows.machines import bounces, ticket_slips
from mailflows.wrappings.decoding import decode_header, decode_words, header_text, parameters
from mailflows.wrappings.mime import Budget, Part, split_message

LONGEST_NOTICE = 1500
"""Characters of new text beyond which subject and sentences no longer make a mail a notice."""
LARGEST_BOUNCE = 2_000_000


def classify(raw: bytes, own_address: str | None = None) -> str | None:
    """Answer with `auto_reply`, `bounce`, `list`, or None for a person's mail. Never raises.

    `own_address`: the address that our answers come from; a mail that carries our own answer's marks, or comes from
    that address, has looped and is an `auto_reply`.
    """
    budget = Budget()
    root = split_message(raw.replace(b"\r", b"\n") if b"\n" not in raw else raw, budget)
    text = gather(root, budget).text
    return classify_parts(root, body.separate(text).new, own_address) or known_bounce(root, raw)


def classify_parts(root: Part, new_text: str, own_address: str | None = None) -> str | None:
    """Classify a mail that is split into parts already; `new_text` is what is newly written in it."""
    if _is_our_own(root, own_address):
        return "auto_reply"
    subject = _header(root, "subject")
    opening = " ".join(new_text[: bounces.MOST_CHARACTERS].lower().replace("’", "'").split())
    asks = patterns.OWN_ACTION.search(opening[:LONGEST_NOTICE]) is not None
    by_report = _by_report(root, new_text)
    if by_report:
        return by_report
    if _fails(root, subject, opening, asks=asks):
        return "bounce"
    told = _by_headers(root) or _by_words(root, subject, opening[:LONGEST_NOTICE], len(new_text), asks=asks)
    return told or ("auto_reply" if not asks and ticket_slips.is_slip(new_text) else None)


def _header(root: Part, name: str) -> str:
    return decode_header(root.header(name) or b"")


def _is_our_own(root: Part, own_address: str | None) -> bool:
    """Recognise a mail that we wrote ourselves: X-Instruction-Reference with RFC 3834 marks, or our From."""
    marked = root.header("x-instruction-reference") or root.header("x-instruction-action")
    if marked and _header(root, "auto-submitted").lower().startswith("auto-"):
        return True
    if not own_address:
        return False
    local, _, domain = own_address.lower().rpartition("@")
    for sender in mailboxes(root.header("from") or b""):
        name, _, host = sender.address.rpartition("@")
        if host == domain and (name == local or name.startswith(f"{local}+")):
            return True
    return False


def _by_report(root: Part, new_text: str) -> str | None:
    """Recognise machine-readable reports by the type of the mail or of one of its first parts."""
    kind, declared_parameters = parameters(header_text(root.header("content-type") or b""))
    rejected = "rejected" in _header(root, "auto-submitted").lower() or bounces.is_bounce_subject(
        _header(root, "subject")
    )
    first = root.children[0] if root.children else root
    if kind == "multipart/mixed" and first.content_type == "multipart/report":
        # A gateway put its disclaimer under the report.
        kind, declared_parameters = first.content_type, first.type_parameters
    if kind == "multipart/report":
        declared = declared_parameters.get("report-type", "").lower()
        if declared in patterns.REPORT_TYPES:
            return "bounce" if rejected else patterns.REPORT_TYPES[declared]
    for part in [root, *root.children][:6]:
        if part.content_type.startswith("message/"):
            found = patterns.REPORT_TYPES.get(part.content_type.partition("/")[2])
            if found:
                return found
    if kind == "multipart/report":
        return "bounce"
    written = new_text.strip().lower()
    own_words = written and not (
        patterns.INVITATION_ANSWERS.search(written[:300]) and not patterns.OWN_ACTION.search(written)
    )
    return "auto_reply" if not own_words and _answers_an_invitation(root) else None


def _answers_an_invitation(root: Part) -> bool:
    """Recognise a calendar program's answer (RFC 5546, 3.2.3); one that holds words of its writer is not passed here."""
    return any(
        part.content_type == "text/calendar" and part.type_parameters.get("method", "").lower() in {"reply", "counter"}
        for part in root.walk()
    )


def _fails(root: Part, subject: str, opening: str, *, asks: bool) -> bool:
    """Recognise a notice of failed delivery by its headers, or by its words together with its sender."""
    if _header(root, "x-failed-recipients"):
        return True
    local = _sender_local(root)
    empty_path = (root.header("return-path") or b"").strip() in {b"<>", b"<MAILER-DAEMON>"}
    if bounces.sent_by_a_mail_system(local) and (
        local != "postmaster" or empty_path or bounces.is_bounce_subject(subject)
    ):
        return True
    submitted = _header(root, "auto-submitted").lower()
    if "failure" in submitted or "rejected" in submitted:
        return True
    senders = mailboxes(root.header("from") or b"")
    name = (senders[0].name if senders else _header(root, "from")).lower().strip(' "')
    returned = any(part.content_type in {"message/rfc822", "text/rfc822-headers"} for part in root.children)
    machine = empty_path or submitted not in {"", "no"}
    return bounces.is_bounce(subject, opening, local=local, name=name, machine=machine, returned=returned, asks=asks)


def _by_headers(root: Part) -> str | None:
    submitted, _ = parameters(header_text(root.header("auto-submitted") or b""))
    submitted = submitted.partition(" ")[0]
    if submitted and submitted != "no":
        return "auto_reply"
    precedence = _header(root, "precedence").lower()
    if precedence in patterns.PRECEDENCE_REPLY:
        return "auto_reply"
    for name, value in root.headers:
        if name in patterns.REPLY_HEADERS and header_text(value).strip().lower() not in patterns.NEGATIVE:
            return "auto_reply"
    subject = _header(root, "subject").lower()
    empty_path = (root.header("return-path") or b"").strip() == b"<>"
    if patterns.REPLY_SUBJECT.match(subject) and (precedence in patterns.PRECEDENCE_LIST or empty_path):
        return "auto_reply"
    if precedence in patterns.PRECEDENCE_LIST:
        return "list"
    return "list" if any(name in patterns.LIST_HEADERS for name, _ in root.headers) else None


def _sender_local(root: Part) -> str:
    senders = mailboxes(root.header("from") or b"")
    if senders:
        return senders[0].address.rpartition("@")[0]
    bare = decode_words(header_text(root.header("from") or b"")).strip(' <>"').lower()
    return bare if bounces.sent_by_a_mail_system(bare) else ""


def _by_words(root: Part, subject: str, opening: str, length: int, *, asks: bool) -> str | None:
    """Judge by subject and sentences, where no header tells."""
    low = subject.lower()
    if length > LONGEST_NOTICE:
        return None
    # What a ticket system says of itself ("your message has been received … do not reply") nobody else says.
    machine = _says(opening, patterns.MACHINE_SENTENCES)
    if asks and not machine:
        # Of the signs below only a ticket system's own words count in a mail that asks for something.
        return None
    away = _says(opening, patterns.AWAY_SENTENCES)
    received = _says(opening, patterns.RECEIVED_SENTENCES)
    silent = patterns.REPLY_SENDERS.fullmatch(_sender_local(root)) is not None
    # A subject like "Out of Office: …" is written by programs; in an answer to such a mail ("Re: Automatic reply")
    # it is somebody else's, and then the words must agree.
    answers_one = low.lstrip().startswith(("re:", "aw:", "sv:", "antw:", "rv:", "fw:", "fwd:", "wg:", "tr:"))
    if patterns.REPLY_SUBJECT.match(low) and not asks and (away or machine or not answers_one):
        return "auto_reply"
    if (
        patterns.READ_SUBJECT.match(subject)
        and any(found in opening for found in patterns.RECEIPT_SENTENCES)
        and not asks
    ):
        return "auto_reply"
    challenged = any(found in opening for found in patterns.CHALLENGE_SENTENCES)
    if challenged and not asks and ("http" in opening or "reply to this" in opening):
        return "auto_reply"
    if away and not asks and (patterns.HEADS_ITSELF.match(opening) or _reads_like_an_absence(root, opening)):
        return "auto_reply"
    if machine and (received or not asks) and (received or away or silent or patterns.TICKET_SUBJECT.match(subject)):
        return "auto_reply"
    ticket = patterns.TICKET_OPENED.search(opening) and patterns.TICKET_PROMISE.search(opening)
    if ticket and not asks and not ticket_slips.chases(opening):
        return "auto_reply"
    if silent and (machine or away or received) and not asks:
        return "auto_reply"
    if received and patterns.TICKET_SUBJECT.match(subject) and not asks:
        return "auto_reply"
    return None


def _says(opening: str, sentences: Sequence[str]) -> bool:
    """Tell whether one of the sentences stands in a mail's opening."""
    for sentence in sentences:  # noqa: SIM110 - a generator takes twice as long, and each mail is asked for two hundred
        if sentence in opening:
            return True
    return False


def _reads_like_an_absence(root: Part, opening: str) -> bool:
    """Recognise a notice of absence that no header and no subject gives away, in an answer to a mail of ours.

    People write that they are away, too: but not that besides in the sentences such notices are made of, and not
    without a question.
    """
    answered = root.header("in-reply-to") or root.header("references")
    early = any(sentence in opening[:250] for sentence in patterns.AWAY_SENTENCES)
    signs = sum(1 for sign in patterns.AWAY_SIGNS if sign.search(opening))
    return bool(answered) and early and signs >= 2 and "?" not in opening


def known_bounce(root: Part, raw: bytes) -> str | None:
    """Ask flufl.bounce, which knows the bounces of servers that follow no standard."""
    if len(raw) > LARGEST_BOUNCE:
        return None
    empty_path = (root.header("return-path") or b"").strip() == b"<>"
    if (
        not empty_path
        and not bounces.is_bounce_subject(_header(root, "subject"))
        and _sender_local(root) != "postmaster"
    ):
        # Its heuristics read bodies, and a person may quote a bounce.
        return None
    # Its detectors take 20 ms to load, and one mail in a hundred comes here.
    import email  # noqa: PLC0415
    import email.message  # noqa: PLC0415

    from flufl.bounce import all_failures  # noqa: PLC0415

    try:
        message: email.message.Message = email.message_from_string(raw.decode("latin-1"))
        temporary, permanent = all_failures(message)
    except Exception:  # noqa: BLE001 - a foreign parser on hostile bytes; no verdict is a safe verdict
        return None
    return "bounce" if temporary or permanent else None
