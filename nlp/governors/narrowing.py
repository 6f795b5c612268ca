"""Words behind an order that take part of it back: which of the notes alone, on what circumstance, in what world.

Each of their words is known to stand in orders that mean what they say, so that no list of unknown words finds them: "all of my notes, the
unpledged ones", "all my notes from the 1998 lot", "all of it, the rate staying put", "all of it - not!". What is meant by them is less than, or other
than, what the order says without them.
"""

from __future__ import annotations

import re

from nlp.patterns.sifted import Sifted
from nlp.words.persons import KIN

_PAUSE = r"(?:[,;:(]|\s[–—-]|--)\s{0,3}"
_APART = (
    r"(?:un|non-?)[a-z]{4,}|free|clear|loose|joint|bearer|older|newer|smaller|larger|bigger|first|second|third|last|"
    r"earliest|latest|short|long|pledged|restricted|unrestricted|vested|marital|inherited|gifted|other|remaining"
)
"""What tells some notes of an issue from others of it."""
_GOT = r"(?:gave|left|bought|sold|willed|handed|owns|owned|has|had|got|inherited|signed|brought|put|lent|holds|held|keeps|kept|chose|picked)"
NARROWS = Sifted(
    rf"{_PAUSE}(?:that\s+is,?\s+|i\.e\.?,?\s+|namely,?\s+|meaning\s+|but\s+)?(?:only\s+|just\s+)?(?:the|those|these)\s+(?:[a-z]+\s+)?(?:{_APART})\s+(?:ones|notes|bonds)\b"
    rf"|{_PAUSE}(?:(?:the|those|these)(?:\s+[a-z]+)?\s+ones?|those|every(?:\s+(?:single|last|blessed))?\s+(?:one|note|bond)|each\s+(?:one|note|bond))\s+"
    rf"(?:(?:that|which)\s+(?!(?:i|we|you|your|is|are|was|were|has|have|goes|go)\b)[a-z]+|(?:my|our|his|her|the)\s+(?:[a-z]+\s+)?(?:{KIN}|bank|broker)\s+{_GOT}\b|from\s+(?:my|our|the|his|her)\b|with\s+(?:a|the|serial)\b|due\s|maturing\b|dated\b|numbered\b)"
    r"|\bfrom\s+(?:the|my|our)\s+(?:[a-z]+\s+)?(?:(?:19|20)\d\d|first|second|third|earlier|later|older|newer|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december)\s+(?:lot|batch|purchase|series|tranche|bundle|issue)\b"
    r"|\bin\s+(?:a|an|some|my)\s+(?:perfect|ideal|better|other|different|parallel)\s+(?:world|life|universe|dimension)\b|\bin\s+another\s+(?:world|life|universe)\b"
    rf"|{_PAUSE}(?:the|my|our|your|his|her)\s+(?:[a-z]+\s+)?(?:rate|price|coupon|interest|fees?|terms|market|company|board|committee|court|lawyer|attorney|accountant|adviser|advisor|broker|banker|trustees?|health|weather|time|{KIN})\s+"
    r"(?:not\s+)?(?:willing|permitting|allowing|agreeing|consenting|approving|staying|remaining|improving|rising|waived|unchanged|intact|guaranteed|dropped|raised|forgiven)\b(?!\s+(?:to|me|us|with|in|at)\b)"
    rf"|{_PAUSE}(?:the|my|our|his|her)\s+(?:[a-z]+\s+)?(?:company|board|committee|court|lawyer|attorney|accountant|adviser|advisor|broker|banker|trustees?|{KIN})\s+being\s+(?:in\s+agreement|in\s+favou?r|of\s+the\s+same|agreeable|willing|content|happy|okay|ok|fine|satisfied|on\s+board)\b"
    rf"|{_PAUSE}(?:(?:the|my|our|his|her|your)\s+)(?:[a-z-]+\s+){{1,3}}(?:willing|permitting|concurring|consenting|agreeing|assenting|approving)\b"
    rf"|{_PAUSE}(?:health|weather|time|god|funds|markets?|conditions|circumstances)\s+(?:permitting|allowing)\b"
    rf"|{_PAUSE}(?:my\s+foot|quote[,\s]+unquote|over\s+my\s+dead\s+body|yeah[,\s]+right|my\s+eye|tongue\s+in\s+cheek)\b|{_PAUSE}(?:(?:my|our)\s+)?(?:{KIN}|(?-i:[A-Z])[a-z]+)'s\s+included\b"
    rf"|{_PAUSE}(?!\W{{0,4}}(?:all|no|none|nothing|nobody)\b)(?![^,;.!?\n]{{0,30}}\b(?:jok\w+|jokes|kidding|modesty|regrets?|sentiments?|feelings?|doubts?|misgivings|grumbling|complaints?|reservations?)\s)[^,;.!?\n]{{2,40}}\s(?:aside|apart|excluded|excepted)\W*$"
    r"|\b(?:that|this|it)(?:['’]s|\s+is)\s+(?:only\s+|just\s+|but\s+|merely\s+)?(?:a|an|my)\s+(?:wish|hope|dream|thought|question|suggestion|proposal|test|draft)\b"
    r"|\b(?:give|send|phone|call|ring|await|expect)\b[^.;!?\n]{0,30}\b(?:green\s+light|go-?ahead|all-?clear|thumbs[\s-]up)\b|\bchance\s+to\s+(?:object|back\s+out|veto|refuse|say\s+no)\b|\bletting\s+(?:me|us)\s+(?:cancel|change|back\s+out|undo|withdraw|revoke)\b"
    r"|\b(?:sit|stand)\s+on\s+(?:the|this|my)\s+(?:order|instruction|tender|form|letter|message|mail|note)\b|\band\s+the\s+(?:[a-z]+\s+){1,2}(?:i|we)\s+(?:left|have|keep|hold|lodged|deposited|put)\s+(?:with|at|in)\s+(?:my|our|another)\b"
    r"|\b(?:as|like)\s+(?:my|our)\s+[a-z]+\s+(?:dictates|orders|bids\s+me|makes\s+me)\b|\b(?:keep|hold|leave|lock)\s+(?:the|this|my)\s+(?:order|instruction|tender|form|letter)\s+(?:in|on|back|aside|under)\b|\bstay\s+your\s+hand\b|\bun-?(?:tender|exchange|swap|convert)\b"
    r"|\b(?:no|nothing|not)\s+more\s+than\s+(?:they|you|he|she|what|whatever|the\s+(?:company|offer|others?|rest)|is|are|anyone|everybody|others?|necessary|needed|required)\b"
    r"|\b(?:at|for)\s+(?:no|not|nothing)\s+(?:less|lower|under|worse)\s+than\b|\bpar\s+or\s+better\b"
    r"|\band\s+(?:i|we|you|(?:my|our|the)\s+[a-z]+)(?:\s+(?:will|shall|am|are|is)|['’](?:ll|m|re|s))?\s+(?:lose|loses|ruined|sue|sues|starve|die|dies|bankrupt|be\s+sorry|leaves?\s+(?:me|us)|divorces?|eat\s+my|goe?s?\s+to\s+(?:the\s+police|court|jail|prison)|call\s+the\s+police|have\s+a\s+lawsuit)\b"
    r"|\b(?:so|that)\s+(?:i|we)\s+can\s+(?:still\s+|always\s+|then\s+|later\s+)?(?:back\s+out|withdraw|cancel|change|undo|reverse|stop|see\s+(?:what|if|whether|how))\b|\bso\s+(?:that\s+)?(?:my|our)\s+[a-z]+\s+can\s+(?:buy|sell|take|get)\s+(?:them|it)\b"
    rf"|{_PAUSE}(?:pledged|frozen|sold|lost|stolen|disputed)\s+(?:as|though)\s+(?:they|it)\b|{_PAUSE}(?:my|our|his|her)\s+(?:{KIN})'s\s+and\s+all\b"
    rf"|{_PAUSE}(?:pass(?:\s+on\s+(?:it|this|that))?|void|null|nil|nix|n/?a|tba|moot|denied|refused|rejected|declined|cancell?ed|no\s+(?:deal|dice|sale|go|thanks?))\W*$"
    rf"|(?:{_PAUSE}|[.!]\s+)not[\s.!]*$",
    re.IGNORECASE,
)
"""Each way to say so."""
