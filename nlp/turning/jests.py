"""An election that is scorn: "Well sure. Take all $85,000. Take the combine too and the dog while you're out here.".

Three things tell it: what else is thrown after the notes (a dog, a house, a bridge), phrases of mock delight, and consent that is
overdone beside scorn. Anger alone tells nothing: many a furious holder tenders.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from nlp.patterns.late import Late
from nlp.patterns.sifted import Sifted
from nlp.turning.passage import Spoken

_GOODS = (
    r"(?:dogs?|cats?|cows?|mule|horses?|pigs?|chickens?|goats?|cattle|combine|tractor|truck|pick-?up|car|buick|chevy|ford|barn|farm|ranch|house|home|roof|porch|fence|lawn\s?mower|mailbox|"
    r"shirt|pants|trousers|shoes?|boots?|socks?|hat|coat|underwear|teeth|dentures|kidneys?|liver|soul|blood|right\s+arm|mother-in-law|firstborn|first-born|"
    r"pension|social\s+security|life\s+savings|piggy\s?bank|wallet|purse|silver(?:ware)?|china|wedding\s+ring|ring|gold\s+watch|watch|gold\s+teeth|fillings|piano|sofa|couch|tv|television|furniture|kitchen\s+sink|sink|"
    r"bridge|eiffel\s+tower|moon|swamp\s?land|boat|cottage|cabin|lunch(?:\s+money)?|cookies|bicycle|bike|gravestone|burial\s+plot|back\s+forty|north\s+forty|crutches|cane|last\s+(?:dime|nickel|penny|dollar)|keys)"
)
_THROWN_IN = Sifted(
    rf"(?:^|[.;!?,:–—-]\s*|\b(?:and|or|then|well|why\s+not|please|just|also)\s+)(?:(?:take|have|swap|exchange|tender|grab|throw\s+in|toss\s+in|help\s+yourself\s+to|help\s+yourselves\s+to|how\s+about|why\s+not)\s+)"
    rf"(?:all\s+)?(?:the|my|our|a|this|grandma['’]?s)\s+(?:\w+\s+){{0,2}}?{_GOODS}\b(?!\s+(?:out|for|to|back|account|payment|check|plan|fund|trust|number)\b)"
    rf"|\b(?:shirt|coat|clothes)\s+off\s+(?:my|our|a\s+man['’]s|his|her)\s+(?:back|hide)\b|\b(?:the|my)\s+{_GOODS}\s+while\s+you['’]?re\b",
    re.IGNORECASE,
)
_SENT_FOR = Sifted(
    rf"\b(?:send|get|have|call)\s+(?:a|an|your|some|the)\s+(?:\w+\s+)?(?:man|men|boys?|trucks?|van|wagon|somebody|someone|fellow)\s+(?:(?:a?round|over|out|by|up|down|here|along|back)\s+){{0,2}}for\s+(?:the|my|our)\s+(?:\w+\s+){{0,2}}?{_GOODS}\b"
    rf"|\b(?:they|you|lexington(?:\s+precision)?|the\s+company)\s+(?:may|can|might\s+as\s+well)\s+(?:have|take)\s+(?:(?:the|my|our)\s+(?:\w+\s+){{0,2}}?(?:{_GOODS}|hip|knees?|leg|legs|arms?|eyes?|bones?|skin)|that|it)\s+(?:too|as\s+well|besides)\b",
    re.IGNORECASE,
)
"""What nobody hands over in earnest: a man sent for the silver, a hip on top of the notes."""
_MOCKS = Late(
    r"\bwho\s+could\s+(?:possibly\s+)?(?:resist|refuse|say\s+no)\b|\bbefore\s+(?:the\s+company|they|you|lexington)\s+(?:thinks?|changes?|comes?)\b[^.;!?]{0,20}?\b(?:kindness|generosity|largesse)\b|\boh\s+(?:goody|joy|sure|yes,?\s+please|wonderful|great|boy)\b|\bgoody\b|\bwhoop(?:ee|[\s-]?de|[\s-]?ti)\w*|\byippee\b|\bhooray\b|\bhurrah\b|\bhallelujah\b|\bhip\s+hip\b|\blucky\s+(?:me|us)\b|\baren['’]t\s+(?:i|we)\s+(?:the\s+)?(?:lucky|blessed)\b"
    r"|\bisn['’]t\s+that\s+(?:just\s+)?(?:grand|nice|lovely|special|rich|sweet|dandy|swell|something|precious|generous)\b|\bhow\s+(?:very\s+)?generous\b|\bbig\s+of\s+(?:you|them)\b"
    r"|\bsee\s+if\s+(?:i|we)\s+care\b|\b(?:you['’]ve|you\s+have|they['’]ve|they\s+have)\s+(?:already\s+)?(?:taken|had|got|stolen|swallowed)\s+everything\s+else\b|\bdo\s+as\s+you\s+please\s+anyway\b|\bwhat\s+else\s+(?:would|do|can)\s+you\b"
    r"|\b(?:paper|wallpaper|insulate|line|patch)\s+(?:the|my|our)\s+(?:\w+\s+)?(?:outhouse|walls?|bathroom|bird\s?cage|den|barn|attic|hen\s?house|privy|kitchen)\b|\b(?<!he['’]ll )(?<!he will )(?<!he['’]d )(?<!he would )(?:light|start|feed)\s+(?:the|my|our)\s+(?:stove|fire|pipe|barbecue|grill)\b"
    r"|\bpigs\s+(?:might|may|could|will|can|have\s+wings|fly)\b|\b(?:fell|come|came|drop\w*)\s+off\s+(?:the|a)\s+(?:turnip|hay|potato|cabbage)\b|\bborn\s+yesterday\b|\bstraight\s+face\b|\bclap\s+(?:my|our)\s+hands\b|\bkiss\s+(?:it|them)\s+good-?bye\b"
    r"|\b(?:love|enjoy|like|adore|thrilled|delighted|happy)\s+(?:\w+\s+){0,2}(?:being|to\s+be|getting|to\s+get)\s+(?:robbed|fleeced|skinned|cheated|swindled|taken|had|plucked)\b|\b(?:buy|build|put\s+gas\s+in)\s+(?:himself|herself|themselves|another|a\s+new|his|their|a\s+bigger)\s+(?:\w+\s+)?(?:yacht|jet|boat|villa|mansion|golf)\b"
    r"|\bbill\s+for\s+the\s+privilege\b|\bthank\s+you\s+(?:so\s+much\s+|very\s+much\s+)?for\s+(?:nothing|robbing|ruining|taking)\b|\bonly\s+(?:my|our)\s+(?:life\s+savings|retirement|old\s+age|future)\b|\b(?:may\s+you|hope\s+you)\s+choke\b|\bbeggars\s+can['’]?t\b"
    r"|\b(?:eat|eating)\s+(?:dirt|grass|cat\s+food|dog\s+food|cake)\b|\bcompliments\s+to\s+the\b|\bget\s+a\s+(?:free\s+)?(?:toaster|medal|lollipop|cookie|gold\s+star)\b|\bwhere\s+do\s+i\s+(?:kneel|bow|line\s+up)\b|\b(?:collect|love|frame|adore)\s+(?:worthless|useless)\b|\byeah,?\s+right\b|\blike\s+i['’]?d\s+(?:fall|buy|believe|trust)\b|\bwhat\s+could\s+(?:possibly\s+)?go\s+wrong\b|\balways\s+dreamed\b|\b(?:long\s+live|glory\s+to|god\s+save(?!\s+(?:all\s+(?:there|here)|(?:you|ye)\s+kindly)\b)|three\s+cheers\s+for)\b|\bcomrades?\b|\bpoor\s?house\b|\b(?:lamb|sheep)\s+to\s+the\b|\bcould\s+i\s+(?:also\s+)?(?:pay|give|tip)\s+you\b|\bgo\s+without\s+(?:his|her|their)\s+(?:lunch|bonus|dinner)\b|\bsuch\s+a\s+treat\b"
    r"|\bwhy\s+(?:the\s+\w+\s+)?don['’]t\s+(?:you|i)\b(?=[^?]{0,4}[.!])|\bmonopoly\s+money\b|\bfunny\s+money\b|\bmagic\s+beans\b|\bshare\s+of\s+the\s+moon\b|\bbrooklyn\s+bridge\b|\bin\s+your\s+dreams\b|\bdream\s+on\b",
    re.IGNORECASE,
)
_OVERDONE = Late(
    r"^\W*(?:(?:oh|ah|why|well|but|my)\W+){0,2}(?:well\s+sure|sure(?:\s+thing)?|by\s+all\s+means|go\s+(?:right|on)\s+ahead|be\s+my\s+guest|yes,?\s+yes|gladly|certainly|naturally|with\s+pleasure|fine|swell|dandy|splendid|marvelous|terrific|sure,?\s+why\s+not)\b|\bbe\s+my\s+guest\b|\bwhy\s+not\b",
    re.IGNORECASE,
)
_SCORN = Late(
    r"\byou\s+people\b|\byou\s+(?:crooks|thieves|robbers|bandits|vultures|clowns|fellas|sharks)\b|\b(?:robbed|robbery|fleeced|swindled|swindlers?|crooks?|thieves|bandits|vultures)\b|\bsucker\b|\bfools?\b|\b(?:same|that)\s+outfit\b|\bsupposed\s+to\b|\bexplain\s+to\s+my\b|\bmore\s+paper\b|\bshiny\b|\bworthless\b|\bwaste\s?paper\b|\bjoke\b|\bfairy\b|(?:\bnot|n['’]t)\s+(?:\w+\s+){0,3}?a\s+(?:nickel|dime|cent|penny)\b|\bwithout\s+a\s+(?:nickel|dime|cent|penny)\b",
    re.IGNORECASE,
)


_STAY = Late(
    r"\b(?:that|there|here)(?:['’]s|\s+is)\s+(?:exactly\s+|just\s+)?where\s+(?:mine|ours|they|my\s+(?:notes|bonds)|these)\s+(?:\w+\s+)?(?:remain|stay|(?:will|shall)\s+(?:\w+\s+)?(?:stay|remain|be)|are\s+staying|belong)\b(?!\s+(?:until|till|for\s+you))",
    re.IGNORECASE,
)
"""A mail that tenders all, and ends with where they stay."""
_DIVIDES = Late(r"\b(?:leave|keep|hold)\s+(?:the\s+|my\s+)?(?:other|rest|remaining|remainder|balance)\b", re.IGNORECASE)


def mocked(sentences: Sequence[Spoken]) -> str:
    """Give the words by which an election is scorn; nothing where none are.

    Overdone consent counts only in or right before the sentence that elects, and only beside two words of scorn or one and no plea.
    """
    for one in sentences:
        if (
            found := _THROWN_IN.search(one.text)
            or _SENT_FOR.search(one.text)
            or _MOCKS.search(one.text)
            or _STAY.search(one.text)
        ):
            return found.group().strip()
    places = [place for place, one in enumerate(sentences) if one.elects]
    consent = any(
        _OVERDONE.search(sentences[near].text) for place in places for near in (place, place - 1) if near >= 0
    )
    if any(_DIVIDES.search(one.text) for one in sentences):
        # Who divides his notes means it, however he swears: "Take 20,000 of it and leave the other 30,000 alone."
        return ""
    if not consent or any("please" in sentences[place].text.lower() for place in places):
        return ""
    return next((found.group() for one in sentences if (found := _SCORN.search(one.text))), "")


def sent_for(told: Sequence[str]) -> str:
    """Give the words by which household goods or limbs are offered on top of the notes; nothing where none are."""
    return next((found.group().strip() for one in told if (found := _SENT_FOR.search(one))), "")
