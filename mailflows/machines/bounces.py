"""Tell a notice of failed or delayed delivery from a person's mail that tells of one.

Programs write such notices in many words (RFC 3464 gave them a form, which a good part of them does not use). No single
sign is enough where a person could have written it: a sender, a subject and the sentences must agree.
"""

from __future__ import annotations

from mailflows.machines import bounces_patterns as patterns

MOST_CHARACTERS = 4_000
EARLY = 300
"""Characters within which a notice comes to the point, where its subject does not tell."""


def sent_by_a_mail_system(local: str) -> bool:
    """Tell by the local part of its From (lower case) whether a mail server says to have written it."""
    return local in patterns.BOUNCE_SENDERS or patterns.BOUNCE_SENDER.fullmatch(local) is not None


def is_bounce_subject(subject: str) -> bool:
    """Tell whether a subject (any case) is one that mail servers give their notices."""
    low = subject.lower().replace("’", "'")
    return patterns.BOUNCE_SUBJECT.match(low) is not None


def is_bounce(subject: str, text: str, *, local: str, name: str, machine: bool, returned: bool, asks: bool) -> bool:
    """Judge by what a mail says, where no header tells.

    `text`: what is newly written, lower case, spaces joined. `local`, `name`: of From, lower case. `machine`: whether
    a header says that no person sent it (an empty Return-Path, RFC 5321, 4.5.5; Auto-Submitted, RFC 3834). `returned`: whether another mail is attached. `asks`: whether the writer
    asks for something to be done, which no notice does.
    """
    low = subject.lower().replace("’", "'").strip()
    opening = text[:MOST_CHARACTERS]
    if patterns.REPORT_SUBJECT.match(low) and not asks:
        return True
    by_subject, ended = is_bounce_subject(low), patterns.BOUNCE_SUBJECT_END.search(low) is not None
    answers = low.startswith(("re:", "fw:", "fwd:", "aw:", "wg:", "sv:", "tr:", "rv:"))
    beginning = opening[:EARLY]
    by_words = not asks and not answers and any(sentence in beginning for sentence in patterns.FAILURE_SENTENCES)
    if not (by_subject or ended or by_words):
        return False
    fails = any(sentence in opening for sentence in patterns.FAILURE_SENTENCES)
    traced = patterns.TRANSCRIPT.search(opening) is not None
    copied = returned or patterns.RETURNED_COPY.search(opening) is not None
    named = patterns.BOUNCE_NAMES.match(name) is not None or machine or sent_by_a_mail_system(local)
    if by_subject:
        told = patterns.FIRST_PERSON.search(opening) is not None or low.endswith("?")
        return named or not opening or (not asks and (copied or not told) and (fails or traced))
    if ended and fails and not asks:
        return True
    return by_words and ((named and (traced or copied)) or (traced and copied))
