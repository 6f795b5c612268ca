"""Tell whether an attachment shows the signer's authority, or could not be read."""

from __future__ import annotations

import re

from mailflows.values import Attachment, Mail
from nlp.patterns.late import Late
from nlp.words.documents import AUTHORITY_DOCUMENT

_DOCUMENT = Late(
    r"\bsecretar(?:y|ies)['’]?s?['’]?\s+certificat\w+|\bcertificat\w+\s+(?:of|showing|as\s+to|concerning)\s+(?:\w+\s+){0,2}(?:authority|office|officers?|existence|trustees?)\b|"
    r"\blett(?:er|re)s?\s+(?:of\s+)?(?:authori[sz]ation|authority)\b|\btrust\s+(?:papers?|deed|documents?|pages?)\b|\bdeed\s+of\s+(?:trust|appointment)\b|"
    r"\b(?:mandate|procuration|vollmacht|fuldmagt|fullmakt|volmacht|procura|poder\s+notarial|erbschein|skifteattest|skifteretsattest)\b|\b(?:guardian|conservator|executor|administrator|trustee)(?:['’]?s)?\s+(?:order|certificate|appointment|papers)\b",
    re.IGNORECASE,
)
"""More papers of that kind, and what other languages call them."""
_GIVES_POWER = Late(
    r"\b(?:is|are)\s+(?:hereby\s+|duly\s+)*authori[sz]ed\s+(?:and\s+\w+\s+)?to\s+(?:sign|act|instruct|execute|give)\b|\b(?:appoints?|has\s+been\s+appointed|is\s+appointed)\b",
    re.IGNORECASE,
)
"""What such a paper says, whatever it is called."""
_POINTS = re.compile(
    r"\b(?:attach\w*|enclos\w*|scan\w*|copy|copies|appended|herewith|included|sending|sent\s+along|pdf)\b",
    re.IGNORECASE,
)


def has_papers_attached(mail: Mail) -> bool:
    """Tell whether evidence of authority is attached: by its name, its text, or the words that announce it."""
    papers = [paper for paper in mail.attachments if _is_paper(paper)]
    if any(
        _names_authority(_spaced(paper.name))
        or _names_authority(paper.text[:3000])
        or _GIVES_POWER.search(paper.text[:3000])
        for paper in papers
        if not _is_form(paper, mail)
    ):
        return True
    unread = [paper for paper in papers if not _is_form(paper, mail)]
    return bool(unread) and any(
        _names_authority(sentence) and _POINTS.search(sentence)
        for sentence in re.split(r"(?<=[.!?])\s+|\n{2,}", mail.new_text)
    )


_COMES = Late(
    r"\W*(?:(?:and|also|please\s+note\s+that)\s+)?(?:(?:an?|the|my|our|his|her|their|its|this|that|certified|original|signed|notari[sz]ed|durable|copy|copies|of|board['’]?s?|company['’]?s|bank['’]?s|court['’]?s)\s+)*(?P<paper>[\w'’\s-]{4,60}?)\s+"
    r"(?:(?:is|are|was|were|has|have|will|shall|should|can|to)\s+)*(?:be\s+|been\s+|being\s+|already\s+|also\s+|duly\s+)*(?:follow(?:s|ing)?|come|comes|coming|sent|mailed|posted|forwarded|faxed|filed|lodged|enclosed|attached|on\s+(?:file|record|its\s+way|the\s+way|their\s+way)|in\s+(?:your|the)\s+(?:files?|hands|records|possession)|with\s+you|arrive|reach\s+you|held\s+by\s+you)\b"
    r"(?:\s+(?:under|by|in|on|with|to|at|from|separate|cover|mail|post|courier|fax|separately|later|soon|shortly|next|this|week|month|tomorrow|today|monday|tuesday|wednesday|thursday|friday|due|course|few|days?|you|your|our|the|a|office|desk|file|files|records|already|since|last|year|\d{4}|january|february|march|april|may|june|july|august|certified|registered|overnight|if|needed|required|wanted|for)\b)*\W*",
    re.IGNORECASE,
)
"""A sentence of nothing but that a paper is on file, or comes."""


def paper_comes(sentence: str) -> bool:
    """Tell whether a sentence says only that a paper which shows somebody's authority is on file or follows: it binds no election."""
    found = _COMES.fullmatch(sentence) if len(sentence) <= 200 else None
    return found is not None and _names_authority(sentence[: found.end("paper")])


def _names_authority(words: str) -> bool:
    """Tell whether words name a paper that shows in what right a person signs."""
    return AUTHORITY_DOCUMENT.search(words) is not None or _DOCUMENT.search(words) is not None


def _spaced(name: str) -> str:
    """Make words of a file name: "Letters_Testamentary.pdf", "OpAgmt.png"."""
    return re.sub(r"[_.\-]+|(?<=[a-z])(?=[A-Z])", " ", name)


def _is_paper(paper: Attachment) -> bool:
    """Tell whether an attachment is something sent along, not a logo, a card or a mail."""
    return (
        not paper.inline
        and paper.mail is None
        and not paper.content_type.startswith(
            ("text/calendar", "text/x-vcard", "text/vcard", "application/pgp", "application/pkcs7")
        )
    )


def _is_form(paper: Attachment, mail: Mail) -> bool:
    """Tell whether an attachment was read as an instruction form or a table."""
    source = f"attachment:{paper.name}"
    return any(form.source == source for form in mail.forms) or any(table.source == source for table in mail.tables)


def unreadable(mail: Mail) -> bool:
    """Tell whether something sent along could not be read, and the mail leaves its meaning to it."""
    troubled = [paper for paper in mail.attachments if _is_paper(paper) and paper.trouble is not None]
    return bool(troubled) and not any(form.source.startswith("attachment:") for form in mail.forms)


_CAPTION = re.compile(r"^\W*signature(?:\(s\)|s)?\W*$", re.IGNORECASE | re.MULTILINE)
"""A line of its own under the place to sign: the reader of pictures has looked for ink over it."""


def may_be_signed_by_hand(mail: Mail) -> bool:
    """Tell whether a form that was read from a picture shows no name on its signature line: what is written by hand a person must see.

    Where the page was read surely, and no ink was found over the caption, the line is empty.
    """
    texts = {f"attachment:{one.name}": one.text for one in mail.attachments}
    return any(
        form.from_picture
        and not any(line.text.strip() for line in form.signatures)
        and (form.unsure or not _CAPTION.search(texts.get(form.source, "")))
        for form in mail.forms
    )
