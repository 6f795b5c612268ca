"""What a part of the sentence that a pause sets apart may begin with or hold, and leaves the election what it is. No logic here.

The list is closed: what is not in it makes the election a question to the holder. How a line is written stands in
`nlp.governors.words`.
"""

from __future__ import annotations

OPENERS = (
    "i|we|my|our|it|the|this|that|she|he|they|these|those|there|you|your|us|both|neither|their|his|her|everything|nothing|something",
    "after|having|since|because|given|being|acting|further|regarding|per|thanks|thank|dear|hello|hi|hey|sorry|yes|no|ok|okay|well|upon|speaking|referring|following|good|greetings|though|although|while|despite|even|now",
    "with regard|respect|reference|thanks|my|our|regards|all|apologies|pleasure",
    "in response|reply|accordance|answer|regard|reference|connection|respect|my|our|light|view|addition|short|summary|conclusion|any|the",
    "on behalf|reflection|the|my|our|balance|second|due|careful",
    "to be|confirm|recap|answer|summarize|avoid|the|repeat|whom|keep|make|follow",
    "for the|my|our|account|your|what|clarity|myself",
    "as a|an|to|for|discussed|you|the|trustee|custodian|executor|executrix|president|treasurer|holder|per|your|of|agreed|promised|i|we|usual",
    "re|ref|account|acct|subject",
    "<name>|<account>|<amount>",
    "yeah|yep|right|fine|great|alright|all|hope|just|got|received|read|see|note|please|kindly|both|dear|folks|gentlemen|friends|linda|sir|sirs",
    "<figure>",
    "<polite>",
    "so|here|then|and|but|also|my|one|what|whatever|first|second|finally|lastly|in|for|re:|to",
    "between|before patients|calls|meetings|jobs|flights|shifts|classes|surgeries|appointments",
    "be that|it|so",
    "a|an quick|short|brief|last|final|hurried word|note|line|mail|one",
    "of|out|adding|further|lastly|next|attached|enclosed|friends|colleagues",
    "bless|god",
    "begging your|y'all's pardon",
    "at eighty|seventy|sixty|ninety|fifty|forty|thirty|my|<figure>|<amount>|<number>|age|last|first|present|least|this",
    "at the|your|our|my|its|this|a",
    "by the|way|letter|this|vote|resolution|order",
    "by|under|pursuant our|the|to|my",
)
"""How a part of the sentence begins that only accompanies the election."""

TAILS = (
    "because|since|as|which|who|thanks|thank|please|hoping|for|it|this|i|we|my|our|the|that|he|she|they|these|those|you|so|and|but|there|being|just|to|in|with|regards|yours|best|then|though|although|having|at|on|per|what|whatever|yes|ok|okay|of|good|after|all|both|bought|held|registered|regardless|even|such|please|kindly|very|is|by|no|not|nothing|come|signed|let|see|call|thx|enough|makes|sounds|looks|if",
    "<name>|<account>|<amount>|<figure>|<polite>",
    "@my",
)
"""How a part of the sentence begins, behind the election, that only accompanies it."""

RESTRICTIVE = (
    "next tomorrow tonight later year years month months week weeks decade someday once before unless except excluding elsewhere neighbor neighbour neighbor's neighbour's nobody noone joke joking "
    "kidding pretend imagine hell dreams dream freezes frozen pigs fly flies dead april fool fools haha hah ha lol sarcasm never ever hardly scarcely barely doubt unlikely impossible regret "
    "schwab fidelity merrill vanguard ameritrade otherwise monday tuesday wednesday thursday friday saturday sunday christmas easter spring summer autumn fall winter sometime eventually "
    "collateral hypothetically rather hesitate mistake wrong crazy insane mad fat chance hat feet knees"
)
"""Words that may turn an election round, wherever in its sentence they stand."""

SELDOM = "ever year years month months spring summer winter autumn feet knees wrong mistake regret mad crazy dead"
"""Those of them that, in a part of the sentence set off by a pause, seldom do: "I slept lousy ever since"."""
