"""Filings and announcements of issuers and their agents: what form, whose, when, and what became of the offer.

>>> said = notice("NEW YORK, June 4, 2003 -- Elm Corp. announced today that it has terminated its exchange offer.")
>>> said.form, said.registrant, said.change.value
('press release', 'Elm Corp.', 'terminated')
"""

from nlp.notices.noticing import notice
from nlp.notices.plain import to_json
from nlp.notices.values import PRESS_RELEASE, Change, NewExpiration, NewTerm, Notice, NoticeSigner, Proof

__all__ = [
    "PRESS_RELEASE",
    "Change",
    "NewExpiration",
    "NewTerm",
    "Notice",
    "NoticeSigner",
    "Proof",
    "notice",
    "to_json",
]
