"""Second thoughts behind an election: "Exchange all of my notes. Hold that thought.", "... Or so I thought until this morning.".

A sentence behind the one that elects takes it back, or puts it off, without a word of notes. Before it the same words tell
of how the holder came to it ("I wanted to ask Ed first. I have: tender all of mine"), and touch nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.quantities.numbers_said import numbers
from nlp.text.what_becomes import what_becomes
from nlp.text.wrong_addressee import to_a_wrong_addressee
from nlp.turning.passage import Spoken
from nlp.words.nothing_done import asks_that_nothing_be_done
from nlp.words.securities import OTHER_COMPANY

_TO_ASK = r"(?:check|talk|speak|confer|consult|confirm|clear\s+(?:it|this)|run\s+(?:it|this)\s+(?:by|past)|discuss(?:\s+(?:it|this))?|go\s+over\s+(?:it|this)|ask(?!\s+(?:you\s+)?for\s+(?:an?|the|your|some)\s+(?:\w+\s+)?(?:receipt|acknowledge?ment|confirmation|copy|copies|form|reply|answer|line|note|stamp)\b)|sleep|think|reconsider|reread|re-read|mull|pray|look\s+into|find\s+out|hear\s+(?:back\s+)?from|get\s+back|come\s+back|sort|figure)"
_DETAIL = rf"(?:phone|telephone|number|address|ssn|social|tin|tax|form|medallion|guarantee|stamp|weather|other\s+account|rest\s+of\s+(?:it|them|the\s+clients)|{OTHER_COMPANY}|spelling|zip|signature|(?:are|is)\s+called)"
_PUTS_OFF = Sifted(
    r"\b(?:feel|makes?\s+me|i['’]m|i\s+am)\s+(?:sick(?!\s+(?:and\s+tired\s+)?of\b)|ill|queasy|terrible|awful|uneasy|foolish)\b[^.;!?]{0,20}\b(?:that|this|it|writing|saying|doing)\b|\b(?:usually|probably|always|may\s+be|might\s+be|could\s+be)\s+right\b(?![^.;!?]{0,30}\bso\s+(?:please\b|i['’]m\b|i\s+am\b|go\b|do\b|here\b|let['’]?s\b)|\s*,?\s*but\s+(?:that\s+\w+\s+has|it['’]?s\s+(?:my|done|too\s+late)|it\s+is\s+(?:my|done|too\s+late)|i['’]?(?:m|ve)\s+(?:decided|doing|going|made)|i\s+(?:am\s+)?(?:decided|doing|going)))|\bha(?:s|ve)\s+a\s+point\b|\b(?:don['’]t|do\s+not)\s+like\s+(?:the\s+)?(?:sound|look|feel)\s+of\s+(?:it|this|that)\b"
    r"|(?<!no\s)(?<!without\s)\bsecond\s+thoughts\b(?!\s+(?:on|about|over)\s+(?:his|hers|theirs|their\s+own)\b)|\bgive\s+me\s+(?:till|until|a\s+(?:day|week|moment|minute|while)|time|some\s+time|to\s+the)\b|\b(?:shaking|shakes)\s+(?:his|her|their)\s+heads?\b|\b(?:is|are|looks?|['’]s)\s+(?:not\s+(?:so\s+|very\s+)?(?:happy|keen|pleased)|unhappy|furious|dead\s+set\s+against|having\s+a\s+fit)\b|\b(?:he|she|they|wife|husband|son|daughter)\s+(?:won['’]t|will\s+not)\s+(?:hear\s+of\s+it|have\s+it|speak|let\s+me)\b|\b(?:wine|whiskey|beer|heat|fever)\s+talking\b"
    r"|\b(?:talk|think|go)\s+(?:it|this|that)\s+(?:through|over)\b|\b(?:may|might|could)\s+(?:feel|think|see\s+it|want\s+it|decide|vote)\s+(?:differently|otherwise|it\s+over)\b|^\W*(?:let['’]?s|we['’]ll|i['’]ll)\s+(?:wait\s+and\s+)?see\s+(?:how|what|if|whether)\b|\b(?:i|we)\s+(?:do\s+|still\s+|just\s+)*(?:wonder|doubt|worry|fear|question|ask\s+myself)\s+(?:if|whether|that\s+(?:it|this)\s+is)\b(?!\s+you\b)"
    r"|^\W*(?:h+m+|u+h+|um+|er+|dunno|who\s+knows|maybe|perhaps|possibly|wait|or\s+maybe|then\s+again|on\s+the\s+other\s+hand|come\s+to\s+think\s+of\s+it)\b\W*$|^\W*or\s+(?:was\s+it|did\s+i|is\s+it|rather|should\s+it|the\s+other\s+way|the\s+reverse|vice|either)\b|^\W*all\s+(?:except|but|save|apart)\b(?![^.;]{0,30}(?:\d|\b(?:thousand|hundred|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|quarter|fifth)\b))|\bthe\s+rest\s+(?:of\s+(?:this|it)\s+)?(?:tonight|tomorrow|later)\b"
    r"|[,;–—-]\s*(?:and\s+)?more\s+(?:later|tomorrow|tonight|anon|soon|to\s+come|to\s+follow)\W*$|\bhold\s+(?:that\s+thought|your\s+horses|the\s+(?:phone|line|presses)|fire|everything|on\s+(?:a|to\s+that))\b|^\W*(?:(?:no|nope|oh|ah|oops|sorry|well|but|actually)\W+){0,3}(?:hold\s+on|hang\s+on|stand\s+by|stay\s+tuned|bear\s+with\s+me|wait|one\s+moment|just\s+a\s+(?:minute|moment|sec\w*))\b(?!\s+(?:to|for\s+(?:the|your)\s+(?:new|form)))"
    r"|^\W*(?:more|the\s+rest|details|continued|to\s+be\s+continued|the\s+real\s+(?:answer|one|thing)|final\s+word)\s+(?:to\s+come\s+|will\s+follow\s+|follows\s+)?(?:tomorrow|later|anon|soon|shortly|to\s+come|to\s+follow|follows|next\s+\w+|on\s+\w+day|when\s+\w+)?\W*$"
    rf"|\b(?:(?<!n['’]t\s)(?<!not\s)(?<!would\s)(?<!will\s)(?<!['’]ll\s)(?<!\bto\s)let\s+me|i\s*['’]?ll\s+(?:have\s+to|need\s+to|want\s+to)?|i\s+(?:will\s+|just\s+|still\s+|really\s+|first\s+){{0,2}}(?:need|have|want|ought|must|should|better|had\s+better|would\s+like|'d\s+like|got)\s*(?:to)?|i\s+(?:should|must|had\s+better)|we\s+(?:still\s+|just\s+)?(?:need|have|want|ought)\s+to)\s+(?:just\s+|first\s+|only\s+|really\s+)?(?:{_TO_ASK})\b(?![^.;]{{0,60}}\b{_DETAIL}\b)"
    rf"|\b(?:you\s+will|you['’]ll)\s+(?:be\s+hearing|hear)\s+(?:from\s+(?:me|us)|more)\b(?![^.;]{{0,40}}\b(?:about|regarding|on)\s+(?:my\s+other|the\s+other|the\s+rest|{OTHER_COMPANY}))"
    r"|\b(?:i|we)(?:['’]ll|\s+will|\s+shall)\s+(?:let\s+(?:you|her|him|them)\s+know|say\s+for\s+sure|decide|confirm|firm\s+(?:it|this)\s+up|finish\s+(?:this|it)|make\s+up\s+my\s+mind|have\s+(?:an|my)\s+answer)\b(?![^.;]{0,60}\b(?:my\s+new|how\s+(?:it|the)|address|phone)\b)"
    r"|\bsaid\s+(?:i|we)(?:['’]d|\s+would)\s+(?:let\s+(?:\w+)\s+know|think|call\s+back|get\s+back|sleep)\b"
    r"|\b(?:till|until)\s+(?:we['’]ve|i['’]ve|we\s+have|i\s+have|we|i|she['’]s|he['’]s)\s+(?:all\s+)?(?:talk|talked|spoken|spoke|discussed|agreed|met|decided|slept|read|seen|heard)\b"
    r"|\b(?:don['’]?t|do\s+not)\s+(?:hold\s+me\s+to|quote\s+me|write\s+(?:that|it|this)\s+down|ink|book)\b|\bnot\s+(?:just\s+)?yet\s*[.!]*$",
    re.IGNORECASE,
)
_TAKES_BACK = Late(
    r"^\W*(?:(?:no|oh|well|wait|sorry|actually|hm+|hang\s+on|on\s+second\s+thought)\W+){0,3}(?:(?:i|we|i['’]ll|let\s+me)\s+take\s+(?:it|that|this|all\s+(?:of\s+)?that)(?:\s+all)?\s+back|(?:strike|scratch|scrap|erase|delete|disregard|ignore|forget|cancel|scrub|rub\s+out|cross\s+out)\s+(?:that|it|this|the\s+above|the\s+foregoing|all\s+(?:of\s+)?(?:that|this)|everything|what\s+i\s+(?:said|wrote)|the\s+last\s+(?:bit|part|line|sentence))\b)"
    r"|\b(?:sent|mailed|wrote|typed|hit\s+send|went\s+(?:out|off))\s+(?:(?:this|that|it|the\s+\w+)\s+)?(?:too\s+(?:soon|early|fast|quick\w*)|by\s+(?:accident|mistake)|accidentally|in\s+error|prematurely|before\s+(?:i|it|we))\b|\bhit\s+(?:the\s+)?(?:send|enter|wrong)\b|\bwrong\s+(?:button|key|person|address|recipient|window|mail|party)\b|\b(?:may|can|should|please|pls|just|kindly)\s+(?:disregard|ignore|forget|delete|discard)\s+(?:this|that|it|the\s+above|all)\b|\b(?:don['’]?t|do\s+not)\s+(?:act\s+(?:on|upon|yet)|do\s+anything\s+(?:yet|until|before|with)|(?:process|book|enter)\s+(?:this|that|it|anything)\b)"
    r"|^\W*(?:or\s+)?(?:at\s+least\s+)?(?:so|that['’]?s\s+what|this\s+is\s+what)\s+(?:i|we)\s+(?:thought|said|told\s+\w+|believed|figured|felt|planned|hoped|was|were)\b|\bor\s+so\s+(?:i|we)\s+(?:thought|said|told|felt)\b"
    r"|^\W*(?:that|this|it|such)(?:\s+at\s+least)?\s+(?:was|were|had\s+been|used\s+to\s+be)\s+(?:(?:my|our)\s+(?:first\s+|original\s+|old\s+|initial\s+|earlier\s+)?(?:answer|plan|idea|intention|thinking|feeling|choice|view|mood|position|thought|instinct|impulse|instruction|order)\b|the\s+(?:plan|idea|intention|thinking|instinct|impulse)\b|then\b|before\b|(?:on\s+)?\w+day\b(?!\s+(?:of|the))|last\s+(?:week|month|year|spring|night)|this\s+morning\b|what\s+(?:i|we)\s+(?:thought|wanted|felt|meant|planned|said|had\s+in\s+mind)\b|how\s+(?:i|we)\s+felt)"
    r"|^\W*(?:but\s+|and\s+)?then\s+(?:i|we)\s+(?:read|saw|thought|remembered|woke|noticed|looked|heard|talked|spoke|did\s+the)\b"
    r"|\b(?:it|form|letter|envelope|paper|card)(?:['’]s|\s+is|\s+went|\s+ended\s+up|\s+lies)\s+(?:now\s+|still\s+)?(?:in(?:to)?|on)\s+(?:the|my|a)\s+(?:stove|fire(?:place)?|trash|bin|garbage|shredder|waste\s?basket|desk|drawer|kitchen\s+table|glove\s+(?:box|compartment)|truck|dresser)\b"
    r"|\b(?:tore|ripped)\s+(?:it|the\s+\w+)\s+up\b|\bchanged\s+my\s+mind\s+(?:again|back|since)\b"
    r"|\b(?:want|wish|like|have|get|please)\s+(?:to\s+have\s+|to\s+see\s+)?(?:it|this|that|them|the\s+\w+|all\s+of\s+(?:it|that))\s+(?:all\s+)?(?:undone|reversed|taken\s+back|revoked|cancell?ed|pulled\s+back|rescinded)\b",
    re.IGNORECASE,
)
_DISMISSES = Late(
    r"^\W*(?:psych|lol|rofl|lmao|ha(?:\W*ha)*|hee\W*hee|heh|just\s+(?:kidding|thinking\s+aloud|thinking\s+out\s+loud|joking)|yeah\W+right|as\s+if|you\s+wish|(?:that|this)['’]?(?:ll|\s+will)\s+be\s+the\s+day|said\s+no\s+one\s+ever|dream\s+on|in\s+(?:my|your)\s+dreams|fat\s+chance|good\s+one|gotcha|april\s+fool\w*|the\s+end)\W*$",
    re.IGNORECASE,
)
"""A whole sentence that laughs at the one before it; behind a refusal it only underlines it."""
_RELENTS = Late(
    r"\b(?:i|we)\s+(?:(?:have|had|then|since|just|soon|now)\s+)?(?:thought\s+better|got\s+cold\s+feet|lost\s+(?:my|our)\s+nerve|chickened\s+out|backed\s+out|balked|decided\s+(?:against|otherwise|not\b)|came\s+to\s+my\s+senses|couldn['’]t\s+(?:do\s+it|bring|go\s+through|let\s+go|put\s+it\s+in|mail\s+it|post\s+it|sign\s+it|drop\s+it))\b"
    r"|^\W*(?:but\s+|and\s+|i\s+)?(?:couldn['’]t|could\s+not)\s+(?:do\s+it|bring\s+myself|go\s+through|let\s+go|mail\s+it|post\s+it|sign\s+it|drop\s+it)\b",
    re.IGNORECASE,
)
"""Goes back on a tender, and says again what a refusal says."""
_TURNS = Late(r"\W*(?:no|nope|wait|sorry|actually|oops)\s*[,.!–—-]", re.IGNORECASE)
"""How a sentence begins that sets right the one before it."""
_NO = re.compile(
    r"\W*(?:or\W+(?:else\W+)?)?(?:(?!(?:why|whether|if|rest|remainder|remaining|others?|balance|half|ira|\w*\d\w*)\b)[\w'’]+\W+){0,4}?(?<![\w,]\sor\s)(?<!\bwhy\s)(?:no|nope|not|nah)\W*",
    re.IGNORECASE,
)
"""A whole sentence, the last, that denies the one before it: "No.", "Then again no.", "My wife says no."."""
_THE_MAIL = r"(?:it|this|(?:my|our|the|this)\s+(?:form|letter|mail|e-?mail|message|paper|sheet|instruction|order))"
_THROWN_AWAY = Late(
    rf"\b(?:send|give|hand|mail)\s+(?:(?:me|us)\s+)?(?:back\s+{_THE_MAIL}|{_THE_MAIL}\s+back)(?:\s+to\s+(?:me|us))?\s*[.!]*$"
    rf"|\b(?:throw|toss|chuck)\s+(?:(?:away|out)\s+{_THE_MAIL}|{_THE_MAIL}\s+(?:away|out))\b|\b(?:throw|toss|chuck|put)\s+{_THE_MAIL}\s+in\s+the\s+(?:bin|trash|fire|basket|garbage|wastebasket)\b"
    rf"|\b(?:tear\s+up|burn|shred|bin|destroy|discard|delete)\s+{_THE_MAIL}(?!\s+(?:once|when|after\s+(?:you|it)|as\s+soon))\b",
    re.IGNORECASE,
)
"""What is asked of the very mail that orders, and leaves nothing of it: "Please send back my form.", "Tear up this letter."."""
_NOT_YET = Late(
    r"(?:\b(?:not|no)|n['’]t)\b[^.;:!?]{0,100}(?<!\band)(?<!\bbut)\s(?:yet|so\s+soon|just\s+now)\W*$", re.IGNORECASE
)
"""A refusal of this hour only: "I do not wish to exchange my notes yet."."""
_ANYWHERE = Late(
    r"\b(?:i|we)\s+(?:then\s+|since\s+|later\s+|have\s+since\s+)?decided\s+against\b|\b\w+day\s+i\s+decided\s+against\b|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:no\s+longer|not\s+so)\s+sure\b",
    re.IGNORECASE,
)


_OF_A_LIST = Late(
    r"\b(?:other|second|first|third|old|last|work)\s+(?:sheet|tab|row|column|worksheet|page|line)\b|\b(?:tab|row|column|worksheet)\b",
    re.IGNORECASE,
)


def _only_takes_back(one: Spoken) -> bool:
    """Tell whether an act stands in nothing but words that take back: "I take it back.", but not "Forget that, I'm doing the whole 110"."""
    found = _TAKES_BACK.match(one.text)
    return found is not None and one.begins < found.end() and one.text[found.end() :].strip(" .!") == ""


_PUT_INSTEAD = Late(
    r"[\s,.;:!–—-]+(?:(?:make|it|it's|that|is|be|now|just|please|the|my|right|figure|number|amount|i|mean|meant|say|let's|take|tender|exchange|put|in)\s+){0,5}\$?(?=\d|[a-z]+\b)",
    re.IGNORECASE,
)
_STAYS_OUT = Late(
    r"\b(?:too|keep|kept|keeping|not|maybe|perhaps|or|if|unless|until|stays?|left|leave|remains?|back|probably|might|may|could|would|later|wait|think|decide)\b|n['’]t\b|\?",
    re.IGNORECASE,
)


def _instead(one: Spoken) -> int:
    """Give where what a sentence puts in the place of what it takes back begins: "Strike that, 20 thousand."; else where its election begins."""
    found = _TAKES_BACK.match(one.text)
    if found is None or not one.elects or one.keeps or _STAYS_OUT.search(one.text, found.end()):
        return one.begins
    gap = _PUT_INSTEAD.match(one.text, found.end())
    told = next(iter(numbers(one.text[gap.end() :])), None) if gap is not None else None
    return gap.end() if gap is not None and told is not None and told.start == 0 else one.begins


def taken_up_again(sentences: Sequence[Spoken], *, broker: bool, declines: bool = False) -> str:
    """Give the words behind an election that put it off or take it back; nothing where none do, or where an election follows them.

    Where no sentence elects (a form or a list does), all of them stand behind it.

    `declines`: the mail refuses, and "I have decided against" says the same. `broker`: "more to come" of a broker speaks of his other clients.
    """
    if broker:
        # "Please ignore it" of a sheet, or of a row, says which lines count, and takes back none.
        sentences = [one for one in sentences if one.elects or not _OF_A_LIST.search(one.text)]
    sentences = [one for one in sentences if one.elects or not to_a_wrong_addressee(one.text)]
    if declines:
        # Who wants no exchange asks that nothing be done, and takes nothing back with it.
        sentences = [one for one in sentences if one.elects or not asks_that_nothing_be_done(one.text)]
    # "Forget it." before which nothing is elected, in a mail that refuses, is the no itself.
    no = next((place for place, one in enumerate(sentences) if one.elects), -1) if declines and not broker else -1
    last = max((place for place, one in enumerate(sentences) if one.elects and not _only_takes_back(one)), default=no)
    behind: tuple[re.Pattern[str] | Late | Sifted, ...] = (
        (_TAKES_BACK,) if declines else (_TAKES_BACK, _RELENTS, _DISMISSES)
    )
    behind = behind if broker else (*behind, _PUTS_OFF)
    for place, one in enumerate(sentences):
        if (
            0 < place <= last
            and one.keeps
            and sentences[place - 1].elects
            and _TURNS.match(one.text)
            and not _worked_out(sentences[place + 1 :])
        ):
            # "Tender 100. No, keep 100."
            return one.text
        if place == last + 1 == len(sentences) - 1 and not declines and _NO.fullmatch(one.text):
            return one.text
        if place > last and not declines and not broker and (found := _THROWN_AWAY.search(one.text)):
            return found.group().strip()
        if declines and one.elects and not broker and (found := _NOT_YET.search(one.text)):
            return found.group().strip()
        if place == no and _only_takes_back(one):
            continue
        begin = 0 if place > last else _instead(one)
        patterns = behind if place >= last else () if declines else (_ANYWHERE,)
        for pattern in patterns:
            if (found := pattern.search(one.text, begin)) and not (
                pattern is _PUTS_OFF and (one.asks or what_becomes(one.text))
            ):
                return found.group().strip()
    return ""


_CONCLUDES = re.compile(
    r"\W*(?:so|that(?:['’]s|\s+is|\s+makes|\s+leaves|\s+means)|which\s+(?:makes|leaves)|meaning|in\s+other\s+words)\b",
    re.IGNORECASE,
)


def _worked_out(behind: Sequence[Spoken]) -> bool:
    """Tell whether the next sentence works out how much goes in after what is kept was set right: "So ninety go in, twenty stay."."""
    return bool(behind) and behind[0].tenders and _CONCLUDES.match(behind[0].text) is not None


def put_off_behind(sentences: Sequence[Spoken]) -> str:
    """Give the words behind the last act that put off what is taken back: "Withdraw my tender. I'll sleep on it."; nothing where none do."""
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    behind = (one for one in sentences[last + 1 :] if not one.asks)
    return next((found.group().strip() for one in behind if (found := _PUTS_OFF.search(one.text))), "")


_UNDOES = Late(
    r"\b(?:cancel\w*|withdraw\w*|revok\w*|rescind\w*|undo|void|nullify|call(?:ing)?\s+(?:it|this|that)\s+off|pull(?:ing)?\s+(?:it|this|mine|them)\b|changed\s+my\s+mind|no\s+longer)\b",
    re.IGNORECASE,
)


def undone_below(sentences: Sequence[Spoken]) -> str:
    """Give the words that undo what only an old subject elects ("Tender all $110,000"); nothing where the mail elects itself."""
    if any(one.tenders for one in sentences):
        return ""
    return next((found.group() for one in sentences if (found := _UNDOES.search(one.text))), "")


_EARLIER = Late(
    r"\b(?:ignore|disregard|forget|cancel|discard|tear\s+up|throw\s+(?:out|away)|void)\s+(?:my|our|the)\s+(?:\w+\s+){0,3}(?:mail|e-?mail|message|letter|note|form|fax|instructions?|tender|request|order)\b[^.;!?]{0,60}\b(?:tender\w*|exchang\w*|swap\w*|put\s+in|all\s+in|elect\w*|accept\w*)\b",
    re.IGNORECASE,
)


def earlier_tender(sentences: Sequence[Spoken]) -> str:
    """Give the words that speak of an earlier tender which a refusal takes back: "Ignore my mail in which I asked you to tender 85,000. I'm out."."""
    return next((found.group() for one in sentences if (found := _EARLIER.search(one.text))), "")
