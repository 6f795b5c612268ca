"""The words in which a mail takes back a part of what it tendered, and says that the rest stays in, as parts of patterns over small letters. No logic here.

An amount stands in them as `<n>`.
"""

from __future__ import annotations

from nlp.words.days import WEEKDAY

_PLEA = r"(?:please|pls|kindly|so|now|but|and|then|okay|ok|well|sorry|just|still|however|today|on\s+second\s+thoughts?|after\s+all)"
LEAD = rf"\W*(?:{_PLEA}\b\W*+){{0,4}}"
_LIKE = r"(?:(?:would|should)\s+like|['’]d\s+like|want|wish|need)"
_WISH = rf"(?:(?:i|we|(?:the|our)\s+(?:trust|fund|company|estate|foundation|partnership|plan))(?:\s+(?:both|now))?\s+{_LIKE}(?:\s+now)?|(?:may|can|could|would)\s+you(?:\s+please)?)"
_OWNER = r"(?:i|we|(?:the|our)\s+(?:trust|fund|company|estate|foundation|partnership|plan))"
_NOTES = r"(?:notes|bonds|ones|paper|holding|position)"
OFFER = r"(?:(?:the|this|your)\s+(?:lexington\s+)?(?:exchange(?:\s+offer)?|offer|tender|swap|deal|pot)|there)"
_WHEN = rf"(?:(?:on\s+|last\s+|this\s+|the\s+other\s+){{0,2}}(?:{WEEKDAY}|week|month|day|morning)|yesterday|before|already|earlier|(?:on\s+)?(?:july|august|september)\s+(?:<n>|\d{{1,2}})(?:st|nd|rd|th)?|the\s+other\s+day)"
_PUT = rf"(?:\s+(?:(?:that|which)\s+)?{_OWNER}(?:['’]ve|['’]d|\s+have|\s+had|\s+has)?(?:\s+already)?\s+(?:tendered|exchanged|submitted|entered|put\s+(?:in|up)|sent(?:\s+in|\s+you)?|gave(?:\s+you)?|turned\s+in|handed\s+(?:in|over)|signed\s+(?:up|over))(?:\s+{_WHEN})?|\s+tendered(?:\s+{_WHEN})?)"
_OF = rf"(?:\s+(?:worth|face(?:\s+value)?|principal(?:\s+amount)?))?(?:\s+(?:out\s+)?of\s+(?:them|those|these|it|mine|ours|what(?=\s+{_OWNER}\b)|(?:the|my|our|those|these)\s+(?:<n>|(?:(?:tendered|lexington|old)\s+)?(?:{_NOTES}|tender|tendered\s+{_NOTES}))|the\s+(?:trust|fund|company|estate|foundation|partnership)['’]s\s+(?:tendered\s+)?{_NOTES})|\s+(?:that|which)(?=\s+{_OWNER}\b))?{_PUT}?"
MUCH = rf"(?:(?:only|just)\s+)?<n>{_OF}"
_FROM = rf"(?:\s+(?:from|of|out\s+of)\s+(?:{OFFER}|my\s+tender|our\s+tender))"
_WAY = rf"(?:\s+(?:right\s+|straight\s+)?(?:back\s+out|out|back|back\s+home|home){_FROM}?)"
_MINE = r"(?:\s+(?:(?:for|to)\s+(?:me|us)|again|please|now|today))"

_FETCH = r"(?:take|get|bring|pull|fetch|haul|yank|move|have|give\s+me|give\s+us|hand\s+me|let\s+me\s+have|let\s+us\s+have|call|send\s+me|send|release|let|draw)"
_DRAW = r"(?:withdraw|untender|un-tender|retract|reclaim|unsubmit|take\s+(?:back(?:\s+out)?|out)|pull\s+(?:back(?:\s+out)?|out)|back\s+out|bring\s+back|give\s+(?:me|us)\s+back|get\s+back|let\s+me\s+have\s+back|fetch\s+back|call\s+back)"
_LOOSE = r"(?:release|return|free|remove)"
"""Verbs that may as well send notes into the offer; only words of the way back make them plain."""
BACK = (
    rf"(?:(?:{_WISH}\s+(?:to\s+)?)?{_FETCH}\s+{MUCH}{_WAY}{_MINE}*+"
    rf"|(?:{_WISH}\s+(?:to\s+)?)?{_DRAW}\s+{MUCH}{_FROM}?{_MINE}*+"
    rf"|(?:{_WISH}\s+(?:to\s+)?)?{_LOOSE}\s+{MUCH}(?:{_FROM}(?:\s+(?:again|to\s+(?:me|us)))?|(?:\s+to\s+(?:me|us))?\s+again|\s+to\s+(?:me|us)|{_WAY}){_MINE}*+"
    rf"|{_WISH}\s+{MUCH}(?:{_WAY}|\s+(?:returned|released|withdrawn)(?:{_WAY}|{_FROM})?|\s+(?:taken|pulled|moved|brought|fetched){_WAY}){_MINE}*+"
    rf"|(?:the\s+(?:trust|fund|company|estate|foundation|partnership)|i|we)(?:\s+(?:now|hereby))?\s+(?:withdraws?|takes?\s+back|retracts?|pulls?\s+(?:back|out))\s+{MUCH}{_FROM}?{_MINE}*+"
    rf"|<n>(?:\s+of\s+(?:them|mine|ours|those|(?:my|our)\s+{_NOTES}))?\s+(?:(?:should|shall|must|are\s+to|is\s+to)\s+)?(?:comes?|goes?\s+back|go){_WAY}{_MINE}*+)"
)
"""What takes back an amount."""

_REST = r"(?:all\s+)?(?:the|my|our)\s+(?:(?:other|remaining|rest(?:\s+of)?|balance(?:\s+of)?)\s+<n>|rest(?:\s+of\s+(?:them|it|mine|the\s+notes|the\s+bonds|my\s+(?:notes|bonds)))?|others?|remainder|balance|remaining\s+(?:notes|bonds|ones)|other\s+(?:notes|bonds|ones))"
_SOFT = r"(?:(?:can|may|should|shall|will|must|could|ought\s+to|(?:is|are)\s+to|(?:is|are)\s+(?:fine|welcome|free|okay|ok|good)\s+to)\s+)"
_STAY = r"(?:stays?|remains?|rides?|sits?|continues?|keeps?\s+going|runs?|goes?\s+(?:through|ahead|forward|on)|go\s+along|goes\s+along|proceeds?|stands?|be\s+exchanged|be\s+left)"
_WHERE = rf"(?:\s+(?:in(?:\s+(?:it|{OFFER}))?|with\s+{OFFER}|along|on|put|there|tendered|as\s+(?:it|they)\s+(?:is|are)|as\s+(?:planned|before|tendered|instructed)|where\s+(?:it|they)\s+(?:is|are)|for\s+{OFFER}|into\s+{OFFER}|through|forward|(?:good|fine)))"
STAY = (
    rf"(?:{_REST}\s+(?:{_SOFT}?{_STAY}{_WHERE}{{0,2}}|(?:is|are)\s+(?:still\s+)?(?:good\s+to\s+go|fine\s+(?:where|as)\s+(?:it|they)\s+(?:is|are)|okay(?:\s+to\s+(?:go|stay))?|(?:still\s+)?in(?:\s+{OFFER})?|staying(?:\s+in)?))"
    rf"|(?:leave|let|keep|you\s+(?:may|can)\s+(?:leave|keep))\s+{_REST}(?:\s+{_STAY})?{_WHERE}{{0,2}}"
    rf"|<n>(?:\s+of\s+(?:them|those|mine|ours))?\s+{_SOFT}?(?:stays?|remains?)\s+(?:in(?:\s+{OFFER})?|tendered|with\s+{OFFER}|where\s+they\s+are))"
)
"""What lets the rest stay in."""
BETWEEN = r"\s*+(?:[,;:–—-]++\s*+)?(?:(?:and|but|while)\s+)?(?:please\s+)?"
END = r"(?:\s*+,?\s*+\b(?:please|thanks|thank\s+you|now|today|for\s+(?:me|us|now))\b)*+[\s.!]*+"
