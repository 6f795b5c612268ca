"""A sentence behind the election that the model suspects, and whose grammar is of what is still open: "I'm meeting my attorney about this".

Suspicion alone is no fact: stories and asides have it too. With a need, a plan, a wish that is not fulfilled or a "not now" in the same sentence,
the two together are enough to ask; what is said of another account or of something past is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.text.other_main_clauses import governs_another_thing
from nlp.text.spares_a_call import spares_a_call
from nlp.text.spares_us import spares_us
from nlp.text.talked_round import talked_round
from nlp.text.waiting_denied import denies_waiting
from nlp.text.what_becomes import what_becomes
from nlp.text.who_is_away import only_away
from nlp.turning.curiosity import asks_out_of_curiosity
from nlp.turning.passage import Spoken
from nlp.turning.terms import ADVISER, HOWEVER, KIN
from nlp.words.figure_added import adds_figure
from nlp.words.nothing_kept import denies_keeping
from nlp.words.securities import OTHER_COMPANY

_SUSPECT = 0.6
"""From which suspicion on a sentence is asked about, where its grammar is of something open."""
_SUSPECT_OF_NOTES = 0.4
_OF_NOTES = Late(
    r"\b(?:them|those|these|(?:the|my)\s+(?:old\s+)?(?:notes|bonds|certificates))\W*(?:$|[,;]|\b(?:and|but|until|for)\b)",
    re.IGNORECASE,
)
"""Where the notes themselves are spoken of, less suspicion is enough."""
_BESIDE = Late(
    rf"\b(?:you|others?|rest|remaining|another|second|ira|regular|joint|{OTHER_COMPANY}|statement|picture|college|statements|none\s+of|how\s+come|(?:will|shall|['’]ll)\s+(?:\w+\s+)?miss|would['’]ve|(?:would|['’]d)\s+(?:\w+\s+)?have\s+(?:kept|held|sold|left|taken|\w{{2,}}ed))\b|\b(?:came|had|did|was|were|used\s+to)\b",
    re.IGNORECASE,
)
_HAD = r"\s+(?:(?:already|always|never|just|only|long)\s+)?(?:been|thought|had|left|meant|kept|held|bought|sold|told|said|found|lost|felt|slept|brought|paid|heard|gone|done|seen|made|known|written|given|taken|spoken|forgotten|(?!need\b|feed\b|heed\b|proceed\b)[a-z]{2,}ed)\b"
"""What makes of "I'd" no more than "I had": "Of course I'd thought about it"."""
_SOONER = r"\s+(?:much\s+|far\s+|just\s+as\s+)?(?:rather|sooner|soon)\s+(?:have\s+(?:kept|held|left|sold|stayed|waited|had|been|\w{2,}ed)\b|[^.;!?]{2,60}\bthan\s+[^.;!?]{0,30}\b(?:old|broken|default\w*|nothing|dead|worthless|neither|none|sit\s+on|wait\w*)\b)"
"""A wish of the past, or a comparison with the old notes or with nothing, that speaks for the step: "I'd rather hold paper that pays than paper in default"."""
_OPEN = Sifted(
    rf"\b(?:has|have)\s+to\b|\bneeds?\s+to\b|(?<!you\s)(?<!\bin\s)(?<!\bof\s)(?<!\blast\s)(?<!\bas\sit\s)\b(?:must|may|might|could|should)\b(?!\s+have\b)|\b(?:would|['’]d)\b(?!['’]ve\b|{_HAD}|{_SOONER}|\s+know\W*$|\s+(?:have|(?:also\s+)?like|simply|just|love|(?:be|make|come\s+to|leave)\s+\$?\d[\d,]*|be\s+(?:nice|glad|happy|grateful|obliged|thankful|good)|be\s+(?:a\s+lie|dishonest|untrue|wrong)\s+to\s+(?:say|pretend|claim)|appreciate|you|say)\b)|\b(?:i|we|he|she|they)(?:['’]ll|\s+will|\s+shall)\b|\bgoing\s+to\b|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+(?:\w+\s+)?\w+ing\b"
    r"|\b(?:keep|kept|keeps)\s+\w+ing\b|\b(?:until|till|whether|unless|depending|maybe|perhaps)\b|\bnot\s+(?:this|yet|now|today|tonight|so\s+fast|before)\b|\blet['’]?s\s+see\b|^\W*(?:sincerely|regards|yours|signed|best)\W+(?:the|his|her|your)\b",
    re.IGNORECASE,
)
_OF_OTHERS = Late(
    rf"\bha(?:ve|s|d)\s+(?:(?:my|our|his|her|their|the)\s+)?(?:[\w'’]+\s+){{0,2}}(?:blessing|consent|approval|okay)\b(?!\s+(?:to\s+(?:get|come|follow)|yet))|\b(?:tell\s+you|others?|rest|remaining|another|second|ira|regular|joint|roth|401|{OTHER_COMPANY}|separately|trade|number|call|reach|phone|telephone|away|out\s+of|town|back\s+(?:on|home)|vacation|holiday|tax|interest|warrants?|fee|money|check|statement|college|first\s+shift|regret|harm|hurt|enough|believe)\b|\b(?:had|did|was|were|said|told|asked|went|came|gave|used\s+to)\b|\b(?:has|have|['’]s|got)\s+(?:got\s+)?(?:his|her|their)\s+own\b|\b(?:my|our|the)\s+new\s+address\b|\b(?:will|shall|['’]ll)\s+(?:\w+\s+)?miss\b|\btried\b",
    re.IGNORECASE,
)
_OF_THE_STEP = Late(
    rf"\b(?:it|this|that|them|these|those|he|she|(?:my|our|the)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:['’]s)?)\b",
    re.IGNORECASE,
)
"""It speaks of the step, of the notes or of another person."""
_MODAL = r"(?:(?:has|have|needs?|ought)\s+to|must|may|might|could|should|would|(?:['’]|wi)ll|shall|['’]d|going\s+to)"
_OF_MANNERS = Sifted(
    rf"\b{_MODAL}\s+(?:(?:now|just|also|always|only|really|all|better)\s+){{0,2}}(?:say\s+(?:thank|thanks|please|hello|hi|good|goodbye|sorry|so|it\s+nicely)|thank|greet|wish|laugh|smile|cry|giggle|blush|scold|rest|sleep|nap|eat|cook|shower|dress|stop\s+(?:typing|writing|talking|chatting|rambling|here|now)|(?:be|come|stop|drop|swing|pop|call)\s+(?:in|by|round|around|over)|(?:be|keep)\s+watching\s+for\s+(?:it|the\s+mail|the\s+post)|(?:go|get|be|run|head|come)\s+(?:back\s+)?(?:now|home|to\s+(?:bed|work|school|church|class|his|her|my|the\s+(?:shop|store|doctor|dentist|barber))|off)|pick\s+up|feed|walk|watch|catch\s+(?:a|the|his|her|my)|leave\s+for|use\s+(?:bigger|larger|capital|proper|a\s+pen))\b",
    re.IGNORECASE,
)
"""Courtesies, errands and bodily needs: to be done, but nothing of the step."""
_OF_DECIDING = Late(
    r"\b(?:first|before|until|till|then|unless|if|whether|decid\w*|agree\w*|approv\w*|ok|okay|consent\w*|sign\w*|look\w*(?!\s+at\s+the\s+new)|check\w*|think\w*|ask\w*|talk\s+(?:to|with|it)|over\s+it|together|do\s+(?:it|this)|no|not)\b",
    re.IGNORECASE,
)
_OVERRULES = Late(
    rf"{HOWEVER}|\b(?:no|not\s+(?:any|the\s+least))\s+(?:bearing|effect|influence)\s+(?:up)?on\b|\b(?:changes?|alters?)\s+nothing\b|\b(?:do\s+not|don['’]t|no\s+need\s+to)\s+wait\s+for\s+(?:it|that|this|him|her|them)\b"
    r"|\bthat(?:['’]s|\s+is|\s+will\s+be)\s+(?:its|their|his|her)(?:\s+own)?\s+(?:end|look-?out|business|affair|problem|concern|funeral)\b|\bbetween\s+(?:them|him|her)\s+and\s+(?:us|me)\b",
    re.IGNORECASE,
)
_AT_YOUR_SERVICE = Late(
    r"\W*(?:and\s+|but\s+)?(?:should|if)\s+(?:you|your\s+\w+|(?:any\s+)?(?:further|more|other|additional)\s+(?:\w+\s+)?\w+|anything(?:\s+(?:else|more|further))?)\s+(?:\w+\s+)?(?:be\s+)?(?:require[ds]?|need(?:ed)?|want(?:ed)?|wish|missing|lacking)\b(?P<what>[^.;!?]*)|\W*whatever\s+else\s+(?:is|may\s+be)\s+(?:required|needed|wanted)\b(?P<more>[^.!?]*)",
    re.IGNORECASE,
)
"""An offer to send or sign whatever else may be wanted: "If further instruments be required of me, I shall execute them"."""
_BEARS_IT = Late(
    r"\W*(?:and\s+|but\s+|well\W+)?(?:if|should)\s+(?:i['’]ve|i\s+have|it|they|these|those|the\s+(?:company|notes|bonds|new\s+\w+)|lexington)\s+(?:\w+\s+){0,3}?(?:wrong|zero|bust|under|broke|bankrupt|fail|fails|sinks?|smoke|worthless|nothing)\b[^.;!?]{0,20}\b(?:i|we|(?:my|our|the)\s+\w+)(?:['’]ll|\s+will|\s+shall)\s+(?:just\s+|only\s+|simply\s+)?(?:hear\s+(?:of|about)|have\s+to\s+(?:get\s+along|manage|make\s+do|live|do\s+without)|get\s+along|manage|live|survive|make\s+do|know\s+whom?)\b",
    re.IGNORECASE,
)
"""Takes upon himself what may come of it: "If they go to zero my kids will have to get along without"."""
_LONGEST = 24
"""Words of a sentence; a longer one tells a story."""


_REFUSES = 0.45
"""From which likelihood on a sentence without a known act counts as refusing behind a tender, and a keeping without an amount with it."""
_ONESELF = re.compile(r"\b(?:i|we)(?:['’]\w+)?\s+\w+", re.IGNORECASE)
_OF_A_PART = Late(
    rf"^\W*not\s+that\b|\b(?:nothing|rest|others?|earlier|previous|old\s+(?:mail|letter)|void|remaining|remainder|balance|half|part|only|more|further|\w*\d\w*|forty|fifty|sixty|seventy|eighty|ninety|call|phone|telephone|envelope|letter|copy|paper|thanks|regret|wait|written\s+to|than\s+(?:called|phoned)|ring\s+back|no\s+quarrel|fund|units?|shares|stocks?|etc|questions?|ira|second|{OTHER_COMPANY}|reply|answer|doubt|money|trouble|hurry|form|back\s+(?:by|from|home|on|in))\b",
    re.IGNORECASE,
)


_WONT = Late(
    r"\W*(?:(?:but|and|well|no|actually|only)\W+){0,2}(?:i|we)(?:\s+(?:(?:will|shall|do|am|are)\s+not|won['’]t|shan['’]t|don['’]t|cannot|can['’]t)|['’]m\s+not|['’]re\s+not)(?:\s+(?:going\s+to|do(?:ing)?\s+(?:it|this|that)|want\s+(?:to|it)|agree|accept|after\s+all|yet)){0,2}\W*(?:\bso\s+(?:that\s+)?you\b[^.;!?]{0,80})?\W*",
    re.IGNORECASE,
)
"""A refusal with nothing of its own, right behind the tender, or behind what another would have given in: "Exchange all of my notes. I won't."."""
_HE_WOULD = Late(
    r"\b(?:he|she|they|husband|wife|father|mother|brother|sister)(?:['’]d|\s+would)(?:['’]ve|\s+(?:\w+\s+)?have)?\s+(?:\w+\s+)?(?:giv(?:e|en)|tender(?:ed)?|exchanged?|swap(?:ped)?|hand(?:ed)?|turn(?:ed)?|put|sent|send|accept(?:ed)?|taken?|gone|go|agreed?|jump(?:ed)?|sign(?:ed)?)\b",
    re.IGNORECASE,
)
_UNLIKE_HIM = Late(
    r"\W*(?:well\W+|but\s+|and\s+)?(?:i|we)(?:\s+(?:am|are|do|will|shall)\s+not|['’]m\s+not|['’]re\s+not|\s+don['’]t|\s+won['’]t)(?:\s+(?:going\s+to|him|her))?\W*",
    re.IGNORECASE,
)
_HE_WOULD_HAVE = Late(
    r"\b(?:he|she|they|husband|wife|father|mother|brother|sister)(?:['’]d|\s+would)(?:['’]ve|\s+(?:\w+\s+)?have)\s+(?:\w+\s+)?(?:held|kept|waited|refused|declined|stayed|sat|hung|said\s+no)\b",
    re.IGNORECASE,
)
"""What another would have done with them, and the sender does not: "He would have held on, and waited. I am not going to"."""
_GOES_AWAY = Late(
    r"^\W*i\s+remain\b|\b(?:i|we)(?:['’]m|['’]re|\s+am|\s+are|\s+was|\s+were)\s+not\s+(?:an?|the|from|much\s+of\s+an?)\s+(?:\w+\s+){0,3}?(?:person|citizen|resident|taxpayer|american|gambler|lawyer|banker|expert|fool|saint|child|crook|speculator|expert|typist|writer|reader|kind|type|sort|one\s+to\s+complain)\b|\b(?:will|shall|['’]ll)\s+(?:\w+\s+)?miss\b|\b(?:don['’]t|do\s+not|won['’]t|will\s+not|shall\s+not|never)\s+(?:take|go|look)\s+(?:it\s+|them\s+|anything\s+)?back\b|\b(?-i:the\s+(?!Lexington)[A-Z]\w+)\s+(?:one|offer|deal|thing)\b|\b(?:i|we)\s+(?:(?:shall|will|must|have\s+to)\s+|['’]ll\s+)?(?:leave|am\s+leaving|are\s+leaving)\s+(?:for|on|in|at|by|town|home|next|tomorrow|tonight|early|soon)\b",
    re.IGNORECASE,
)
"""Leaves a place, and not the offer: "I leave for the Adirondacks on Monday"; closes a letter; goes not back; wants no part of another offer."""


def refused_behind(sentences: Sequence[Spoken]) -> str:
    """Give the sentence right behind the last tender in which the model hears a refusal that is of no part; nothing where there is none."""
    last = max((place for place, one in enumerate(sentences) if one.tenders), default=-1)
    for place, one in enumerate(sentences[last + 1 :], last + 1):
        plain = one.refusal >= _REFUSES and not (
            one.asks or one.keeps or denies_keeping(one.text) or spares_us(one.text)
        )
        if place and _WONT.fullmatch(one.text) and (place == last + 1 or _HE_WOULD.search(sentences[place - 1].text)):
            return one.text
        if place and _UNLIKE_HIM.fullmatch(one.text) and _HE_WOULD_HAVE.search(sentences[place - 1].text):
            continue
        if plain and _ONESELF.search(one.text) and not (_OF_A_PART.search(one.text) or _GOES_AWAY.search(one.text)):
            return one.text
    return ""


def suspected(sentences: Sequence[Spoken]) -> str:
    """Give the sentence behind the last election that is suspected and open; nothing where none is."""
    last = max((place for place, one in enumerate(sentences) if one.elects), default=-1)
    if last < 0:
        return ""
    for one in sentences[last + 1 :]:
        if one.asks or len(one.text.split()) > _LONGEST or adds_figure(one.text):
            continue
        if (
            governs_another_thing(one.text)
            or denies_waiting(one.text)
            or spares_a_call(one.text)
            or asks_out_of_curiosity(one.text)
        ):
            continue
        if only_away(one.text) or what_becomes(one.text) or talked_round(one.text):
            continue
        if one.suspicion >= _SUSPECT_OF_NOTES and _OF_NOTES.search(one.text) and not _BESIDE.search(one.text):
            return one.text
        if one.suspicion < _SUSPECT:
            continue
        of_it = _OF_THE_STEP.search(one.text) and not _OVERRULES.search(one.text)
        if _BEARS_IT.match(one.text) or at_your_service(one.text) or _writes_for_himself(one.text):
            continue
        mannerly = _OF_MANNERS.search(one.text) and not _OF_DECIDING.search(one.text)
        if of_it and not mannerly and _OPEN.search(_QUOTED.sub(" ", one.text)) and not _OF_OTHERS.search(one.text):
            return one.text
    return ""


def at_your_service(text: str) -> bool:
    """Tell whether a sentence only offers what else may be wanted, and waits for nothing with it."""
    found = _AT_YOUR_SERVICE.match(text)
    return found is not None and _HINGES.search(_PROMISES.sub("", found["what"] or found["more"] or "")) is None


_HINGES = Late(
    rf"{_OF_DECIDING.pattern}|\b(?:once|when|after|as\s+soon|he|she|they|(?:my|our)\s+(?:\w+\s+)?(?:{KIN}|{ADVISER}))\b",
    re.IGNORECASE,
)
_PROMISES = Late(
    r"\b(?:i|we)(?:['’]ll|\s+will|\s+shall|\s+can)\s+(?:gladly\s+|happily\s+)?sign\w*|\byou\s+(?:have|need)\s+(?:only|but)\s+(?:to\s+)?ask\b|\bjust\s+ask\b",
    re.IGNORECASE,
)
"""Signing what is sent is a service as well."""


_QUOTED = re.compile(r'["“][^"“”]{1,40}["”]')
"""A word that is only named: "My assistant wrote \"maybe\" next to it"."""
_HIMSELF = Late(
    r"\b(?:he|she|they)(?:['’]ll|['’]s|['’]re|\s+will|\s+is|\s+are|\s+may|\s+might|\s+can)?\s+(?:be\s+)?(?:writ(?:e|es|ing)|mail(?:s|ing)?|send(?:s|ing)?)\b[^.;!?]{0,20}\b(?:himself|herself|themselves|on\s+(?:his|her|their)\s+own|separately)\b",
    re.IGNORECASE,
)
_OF_CONSENT = Late(
    r"\b(?:confirm\w*|agree\w*|consent\w*|approv\w*|sign\w*|okay|ok|yes|word|first|before|until|till|once|decid\w*|answer\w*|whether)\b",
    re.IGNORECASE,
)


def _writes_for_himself(text: str) -> bool:
    """Tell whether another writes of his own, and consents to nothing here: "He'll write you himself"."""
    return _HIMSELF.search(text) is not None and _OF_CONSENT.search(text) is None
