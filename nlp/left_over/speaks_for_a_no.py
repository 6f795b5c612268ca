"""What is said beside a plain no and speaks for it, although it has a word of waiting or of a doubt: "I'd rather wait for what they owe me.".

Who declines an offer and would sooner wait, waits instead of it: for another offer, for his money, for the end of the notes' time. Who says that nothing
shall be moved, and that he is of that mind, says no once more. It is so only where what is waited for is none of ours, nor a word of somebody's: who waits
"until Friday", "for my son", "for your next letter" or "to see" has not said his last word.
"""

from __future__ import annotations

from nlp.patterns.late import Late
from nlp.patterns.possible import lowered

_PLAIN = r"(?!(?:if|unless|until|till|when|whenever|once|whether|before|yet|you|your|maybe|perhaps|probably|might|may|except\w*|still|let)\b)[\w’'/$%.-]+"
_TOLD = rf"(?:(?:{_PLAIN}(?:\s*,)?\s+){{1,24}}?{_PLAIN}\s*(?:,\s*(?:and|so)|,|;|:|–|—|\s+and|\s+so)\s+)?"
_WOULD = r"(?:i|we)(?:(?:['’]d|\s+would)\s+(?:much\s+)?(?:rather|sooner|prefer\s+to|just\s+as\s+soon)|\s+prefer\s+to|(?:['’]ll|\s+will)\s+(?:just\s+)?|(?:['’]m|['’]re|\s+am|\s+are)\s+(?:quite\s+|perfectly\s+)?(?:content|happy|willing|prepared|ready|going)\s+to)\s*"
_PAID = r"(?:get|be)\s+paid(?:\s+(?:in\s+full|back|properly|what\s+(?:i|we)['’]?\s*(?:m|re|am|are)\s+owed))?"
_WHAT = rf"(?:\s+for\s+(?:that(?:\s+one)?|it|(?:the\s+next|another|a\s+better|a\s+fairer|something\s+better)(?:\s+(?:one|offer|deal|exchange))?|(?:my|our|the)\s+(?:full\s+)?(?:money|interest|principal|payment|coupons?|maturity|due|courts?(?:\s+to\s+(?:decide|rule|pay))?)|what\s+(?:they\s+owe\s+(?:me|us)|(?:i|we)(?:\s+am|\s+are|['’]m|['’]re)\s+owed|is\s+(?:mine|ours|owed(?:\s+(?:me|us))?|due(?:\s+(?:me|us))?))|(?:them|the\s+company)\s+to\s+(?:pay(?:\s+(?:up|me|us|what\s+they\s+owe(?:\s+(?:me|us))?))?|do\s+better|come\s+up\s+with\s+(?:something|a)\s+better(?:\s+\w+)?)|(?:the|my|our)\s+notes\s+to\s+(?:mature|come\s+due))|\s+it\s+out|\s+and\s+(?:{_PAID}|take\s+(?:my|our)\s+chances)|\s+to\s+{_PAID})"
_END = r"(?:\s*,?\s*(?:instead|like\s+(?:everybody|everyone|the\s+rest)(?:\s+(?:else|of\s+(?:us|them)))?|however\s+long\s+(?:it|that)\s+takes|thank\s+you|thanks|at\s+my\s+age|at\s+our\s+age|even\s+at\s+my\s+age|than\s+(?:begin|start)\s+(?:over|again|anew)))*\s*[.!]*\s*"
_WAITS = Late(
    rf"\W*{_TOLD}{_WOULD}(?:(?:keep\s+(?:mine|them|(?:my|our|the)\s+(?:old\s+)?(?:notes|bonds|ones|paper)|what\s+(?:i|we)\s+have)|(?:sit|hold|hang)(?:\s+(?:tight|on(?:\s+to)?(?:\s+(?:mine|them|(?:my|our|the\s+old)\s+(?:notes|bonds|ones)|what\s+(?:i|we)\s+have))?))?)\s+and\s+)?wait{_WHAT}{_END}"
)
_SO_DO_I = r"(?:(?:frankly|honestly|truthfully|to\s+be\s+honest|for\s+(?:once|what\s+it\s+is\s+worth))\s*,?\s+)?(?:so\s+(?:do|am|would)\s+(?:i|we)|(?:i|we)\s+(?:quite\s+)?agree(?:\s+with\s+(?:him|her|them|that))?|(?:i|we)(?:['’]m|\s+am)\s+with\s+(?:him|her|them)|(?:i|we)\s+think\s+(?:he|she|they)(?:['’]s|['’]re|\s+is|\s+are)\s+right|that\s+suits\s+(?:me|us)|(?:i|we)\s+(?:listen\s+to|do\s+as|go\s+by|follow)\s+(?:him|her|them|that|what\s+(?:he|she)\s+says|(?:he|she)\s+says))"
_NOTHING_MOVED = Late(
    rf"\W*(?:the|my|our|his|her)\s+(?:[\w’'-]+\s+){{0,3}}?[\w’'-]+\s+(?:wants?|says?|would\s+like|prefers?|advises?|thinks?|asks?)\s+(?:that\s+)?(?:not\s+to\s+(?:sign|move|touch|sell|change|do|trade)\s+(?:anything|a\s+thing)|nothing\s+(?:is\s+to\s+be\s+|should\s+be\s+|to\s+be\s+|must\s+be\s+|gets\s+|be\s+)?(?:moved|touched|changed|sold|disturbed|traded|done))"
    rf"(?:\s+(?:until|till|before|while)\s+(?:[\w’'-]+\s+){{0,7}}?[\w’'-]+)?\s*(?:,|;|–|—|\s+and|,\s*and)\s+(?:and\s+)?{_SO_DO_I}\s*[.!]*\s*"
)
_AGAINST = Late(
    r"\W*(?:[\w’'-]+\s+){1,4}?(?:and\s+(?:i|me|myself)\s+)?(?:is|are|am|was|were)\s+(?:both\s+|all\s+|firmly\s+|quite\s+|also\s+|dead\s+)?(?:against|opposed\s+to)\s+(?:it|this|(?:the|this|your)\s+(?:exchange|offer|swap|tender|deal|idea)|(?:exchang|tender|swapp)ing)(?:\s*,?\s+and\s+so\s+(?:am\s+i|are\s+we|is\s+(?:my\s+)?[\w’'-]+))?\s*[.!]*\s*"
)
_OF_THE_NO = Late(r"\b(?:not|never|nobody|no\s+one|none|neither|hardly)\b|n['’]t\b")


def speaks_for_a_no(text: str) -> bool:
    """Tell whether a whole sentence, beside a plain no, waits instead of taking the offer, leaves all unmoved, or is against the offer."""
    small = lowered(text)
    if _WAITS.fullmatch(small) or _NOTHING_MOVED.fullmatch(small):
        return True
    return _AGAINST.fullmatch(small) is not None and _OF_THE_NO.search(small) is None
