"""Words by which somebody says that he types for another, who dictates. No logic here; small letters throughout."""

from __future__ import annotations

ELDERS = r"grandma|grandmother|grandpa|grandfather|gran|grans|granny|grandad|granddad|grammy|grampa|gramps|nana|nanna|nan|nonna|nonno|oma|opa|abuela|abuelo|babushka|bubbe|zayde|yiayia|mémé|mamie|papi|great[- ]?aunt|great[- ]?uncle|great[- ]?grandma|great[- ]?grandpa"
"""Whose grandchild types is not the typist himself."""
KINDRED = r"mother|mom|mum|mama|father|dad|daddy|papa|aunt|auntie|tante|uncle|husband|wife|neighbou?r|landlady"
"""These may be the typist's while he is the holder; they must be named, or sign themselves."""

YOUNGER = r"son|daughter|grandson|granddaughter|grandchild|nephew|niece|neighbou?r|friend|adviser|advisor|banker|broker|lawyer|accountant|caller|man|lady|woman|guy|salesman|somebody|someone|clerk|nurse"
"""Who tells a holder what to write, and is not the holder."""
TELLS = r"(?:(?:is|'s|are)\s+(?:\w+\s+){0,3}?(?:telling\s+me|dictating)|tells\s+me|dictates|says\s+(?:to\s+)?(?:\w+\s+)?(?:type|write)|wants\s+me\s+to\s+(?:type|write))"
"""Behind who dictates."""

DICTATES = (
    r"(?:\b(?:is|'s|am|are)\s+(?:\w+\s+){0,3}?(?:telling\s+me\s+(?:exactly\s+|just\s+)?(?:what|how)\s+to\s+(?:write|type|say|put)|dictating\b|saying\s+(?:it|this|the\s+words)\s+and\s+i)"
    r"|\btells\s+me\s+(?:exactly\s+|just\s+)?what\s+to\s+(?:write|type|say|put)|\bdictates\b|\bdictating\s+(?:to|this|while|and)\b|\b(?:under|at)\s+(?:her|his)\s+dictation|\btaking\s+(?:it|this)\s+down\s+for"
    r"|\b(?:says|wants\s+me\s+to|asks\s+me\s+to|makes\s+me)\s+(?:to\s+)?(?:just\s+)?(?:type|write|put)(?:\s+down)?\s+(?:exactly\s+|just\s+|only\s+)?(?:what|word\s+for\s+word|every\s+word|as)\b"
    r"|\bword\s+for\s+word\b|\b(?:i\s+am|i'm|im|i)\s+(?:just\s+|only\s+|merely\s+)*(?:the\s+)?(?:typ(?:e|ing|ist)|writ(?:e|ing)|hands|fingers)\b[^.!?\n\"]{0,40}\b(?:for|she|he|it|her|his|what|bc|because)\b"
    r"|(?:^|[.!?\n]\s*)(?:just\s+)?(?:typing|writing)\s+(?:this\s+)?(?:for|what)\b"
    r"|\b(?:talking|speaking|talks|speaks)\s+(?:and|while|,)\s+(?:\w+\s+){1,3}?(?:is\s+)?(?:typing|types|type|writing|writes)\b|\b(?:these\s+are|here\s+are)\s+(?:her|his)\s+(?:own\s+|exact\s+)?words|\b(?:her|his)\s+(?:own\s+|exact\s+)?words,?\s+(?:and\s+)?my\s+(?:typing|fingers|hands|keyboard))"
)
"""Somebody dictates now, and whoever writes types it."""

DOUBTS = (
    r"(?:\b(?:but|however|although|though|unsure|disagree\w*|draft|drafts|example|instance|if|unless|until|maybe|perhaps|suppose|supposing|imagine|should|would|could|might|may|yesterday|last|once|used|wrote|said|told|letter|letters"
    r"|lawyer|broker|advis\w+|confus\w+|dementia|alzheimer\w*|understand\w*|wrong|jok\w+|kidding|pretend\w*|practi[sc]\w+|test\w*|ignore|later|wait\w*|decide\w*|think\w*|ask\w*|question\w*|wonder\w*|really|sure|please\s+don't"
    r"|don't|doesn't|didn't|not|never|no|nobody|against|instead|forget|scratch|stop|hold|please\s+check|opinion|idea|crazy|silly|nonsense|sorry|unfortunately|he\s+is\s+wrong|she\s+is\s+wrong)\b|\?)"
)
"""Beside the dictated words, any of these leaves them quoted: a doubt, a no, the past, a letter, a draft, a question."""

CHECKED = (
    r"\b(?:she|he|(?:"
    + ELDERS
    + r"))\s+(?:is\s+standing\s+(?:right\s+)?here\s+)?(?:[&+]|and\s+)?\s*(?:has\s+|just\s+|also\s+)?(?:read|reads|checked|checks|heard|saw|sees)\s+(?:it|this|that|everything|all\s+of\s+it)\s+(?:over|through|back|again|twice)?\s*(?:before\s+(?:i|we)\s+(?:hit|press|click|pressed)?\s*(?:send|sent|sending|it)?)?"
    r"|\b(?:read|checked)\s+(?:it|this|that)\s+(?:over|through|back)\s+before\s+(?:i|we)\s+(?:hit\s+|press\s+|click\s+|pressed\s+)?(?:send|sent|sending)\b"
)
"""The holder read it over before it was sent, and so stands by it."""

HANDS_OVER = r"\b(?:(?:she|he)\s+(?:says\s+|wants\s+to\s+|will\s+|can\s+)?(?:now\s+)?(?:puts?|signs?|types?|writes?|put)\s+(?:now\s+)?(?:(?:her|his|the)\s+(?:own\s+)?name|(?:it\s+)?(?:her|him)self)|(?:she|he)\s+says\s+(?:now\s+)?(?:put|sign|type)\s+(?:her|his|my|the)?\s*name|handing\s+(?:it\s+|this\s+)?over|(?:her|his)\s+(?:own\s+)?(?:name|signature)\s+(?:below|follows|is\s+below)|signed\s+by\s+(?:her|him)|the\s+(?:notes|bonds|account)\s+(?:are|is)\s+(?:hers|his|in\s+(?:her|his)\s+name))"
"""The one who dictates signs; the name below is his."""

SAYS = (
    r"(?:^|[.!,;:\n]|\b(?:so|ok|okay|and|here\s+goes|lol))\s*(?P<says>(?:ok\s+|okay\s+|so\s+|and\s+)?(?:she|he|"
    + ELDERS
    + r")\s+(?:says|goes|speaks|dictates)\s*[:,–—-]+)"
)
"""Before dictated words that stand without quotation marks."""
