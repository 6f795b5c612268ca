"""Words in which a death is said, and of whom else than a holder it may be. No logic here; small letters throughout.

A pattern ends where who died may stand: a name, "my wife", "her". All are linear: bounded gaps only.
"""

from __future__ import annotations

_WHEN = r"(?:on|in|last|this|these|after|at|just|only|yesterday|today|suddenly|peacefully|quietly|recently|since|for|too|so|before|when|two|three|some|a|early|unexpectedly|already|now|and)"
_ENDS = r"(?=\s*(?:[.,;:!)–—-]|$))"

DIES = (
    r"(?:died|dies|deceased|perished|succumbed|departed(?=\s+(?:this|from\s+us|in))"
    rf"|pass(?:ed|es|ing)?\s+(?:away\b|on(?!\s+(?:the|your|my|a|this|that|it|to|what|all|our|his|her|their|any)\b)|over{_ENDS})"
    rf"|passed\s+(?:(?={_WHEN}\b)(?!on\s+(?:the|your|my|a|this|that|it|to|what|all)\b)(?!in\s+(?:the|your|my|a)\b)|{_ENDS})"
    rf"|(?:has|have|had|is|was)\s+passed{_ENDS}"
    rf"|(?:left|leaves?|leaving)\s+us(?:\s+{_WHEN}\b|{_ENDS})"
    r"|(?:is|was|are|be|now|already)\s+(?:dead(?!\s+(?:set|against|tired|right|sure|wrong|certain|serious|on|keen|line|broke))|buried|cremated|laid\s+to\s+rest|with\s+(?:god|the\s+lord|the\s+angels|jesus))"
    rf"|(?:is|are)\s+gone(?={_ENDS}|\s+(?:now|since|these|and|two|three|a|some)\b)"
    r"|(?:is|are|was)\s+(?:no\s+(?:longer|more)|not)\s+(?:alive|living|with\s+us|here\s+any\s?more|among\s+us)|(?:isn't|not|n't)\s+(?:any\s?more\s+with\s+us|with\s+us\s+any\s?more|with\s+us\s+any\s+longer)"
    r"|went\s+to\s+(?:be\s+with\s+(?:god|the\s+lord)|(?:his|her)\s+(?:rest|reward|grave|maker))|gone\s+to\s+(?:\w+\s+){0,2}(?:god|heaven|rest|reward|glory|grave|lord|maker)|(?:returned|gone\s+home|went\s+home|passed\s+over)\s+to\s+(?:god|allah|the\s+lord|(?:his|her)\s+(?:maker|lord|creator|savio\w{1,2}r))|breathed\s+(?:his|her)\s+last|entered\s+into\s+rest|slipped\s+away|called\s+home|rests?\s+in\s+peace"
    r"|falleci\w{1,4}|décédé\w?|verstorben|est\s+morte?)"
)
"""Behind who died."""

OF_WHOM = (
    r"(?:(?:i|we|they|has|have|had|having|to|after|just|also)\s+(?:have\s+|had\s+|just\s+|also\s+|sadly\s+|only\s+)?(?:buried|bury|burying|cremated|lost|losing|mourn(?:ed|ing)?|laid(?=\s+\w+\s+to\s+rest))"
    r"|\b(?:burying|losing|mourning|burial|cremation|god\s+took|(?:death|passing|loss|funeral|burial|memorial|memorial\s+service|wake|obituary|death\s+certificate|ashes|estate)\s+(?:of|for)|the\s+late|\(late\)))"
)
"""Before who died."""

CERTAINLY_A_DEATH = (
    r"\b(?:the\s+funeral|the\s+burial|the\s+wake|the\s+obituary|(?:his|her)\s+(?:recent\s+|sudden\s+)?(?:death|funeral|passing|burial|obituary|death\s+certificate)|laid\s+(?:her|him)\s+to\s+rest"
    r"|(?:buried|lost|cremated|mourn|miss)\s+(?:her|him)\b(?!\s+\w)|(?:buried|cremated)\s+(?:her|him)\s+(?:last\s+\w|on\s+\w|this\s+\w|yesterday|today|beside|next\s+to|in\s+\w)|(?:he|she)\s+(?:has\s+|had\s+|just\s+|sadly\s+)?(?:passed\s+away|died))"
)
"""A death that names nobody: whose, the sentences beside it tell."""

SURVIVING = (
    r"\b(?:(?:as|am|being)\s+(?:the\s+|a\s+|now\s+(?:a|the)\s+|now\s+)?(?:sole\s+|only\s+)?(?:surviving|remaining|last\s+living)\s+(?:joint\s+)?(?:tenant|owner|holder|spouse|co-?holder|account\s+holder|joint\s+holder)"
    r"|sole\s+survivor|\b(?:i|am|i'm|was|been|recently|newly|now)\s+widowed|(?:i\s+am|i'm|as|am|become|became|being|left)\s+(?:now\s+|also\s+|only\s+|sadly\s+|recently\s+){0,2}a\s+(?:\w+\s+)?widow(?:er)?\b)"
)
"""The writer is what only the death of a co-holder makes of a joint holder."""

KIN = r"(?:husband|wife|spouse|better\s+half|other\s+half|co-?holder|co-?owner|co-?trustee|joint\s+(?:holder|owner|tenant)|partner\s+in\s+life|life\s+partner|missus|old\s+man|hubby)"
"""Who a co-holder is to the writer."""

THEIR_DEATH = r"(?:\s+[\w.'-]{1,20}){0,2}'s?\s+(?:(?:recent|sudden|unexpected|untimely|own|sad|last)\s+)?(?:death|passing|funeral|burial|cremation|obituary|wake|memorial|estate|will\s+(?:was|is|names)|executor|executrix)\b"
"""Behind who died, as his: "since Agnes's death"."""

SHE_DIED = r"\b(?:(?:he|she)\s+(?:has\s+|had\s+|just\s+|sadly\s+|is\s+)?(?:passed(?:\s+away)?|died|deceased|dead|no\s+longer\s+(?:alive|living|with\s+us))|(?:buried|lost|cremated)\s+(?:her|him)\b(?!\s+\w)|(?:buried|cremated)\s+(?:her|him)\s+(?:last\s+\w|on\s+\w|this\s+\w|yesterday|today|beside|next\s+to|in\s+\w))"
"""A death of one named before."""

OTHERS = (
    r"\b(?:father|mother|dad|daddy|mom|mum|mommy|papa|parents?|brother|sister|uncle|aunt|auntie|cousin|son|daughter|grandson|granddaughter|nephew|niece|grandfather|grandmother|grandpa|grandma|granny|grandad"
    r"|(?:father|mother|brother|sister|son|daughter)s?-in-law|in-laws|friend|neighbou?r|dog|cat|horse|cow|parrot|pony|puppy|hound|terrier|spaniel|pet|settlor|grantor|trustor|testator|lawyer|attorney|accountant|broker|doctor|boss|colleague"
    r"|president|partner(?!\s+in\s+life)|secretary|teacher|priest|pastor|rabbi|king|queen|company|battery|computer|phone|car|line|tree|roses?|ex-?(?:wife|husband)|(?:first|former|previous|second)\s+(?:wife|husband))\b"
)
"""Who or what else may have died; behind "wife's" too."""

UNREAL = r"\b(?:if|should|until|till|unless|suppose|supposing|in\s+case|in\s+the\s+event|whenever|once|before|would|could|might|(?<!in\s)(?<!since\s)(?<!of\s)(?<!this\s)may(?!\s*\d)|will|shall|nearly|almost|never|not(?!\s+(?:alive|living|with\s+us|any\s?more))|isn't|hasn't|wasn't|didn't|thought|someday|one\s+day)\b"
"""Before the death, in the same clause: it has not happened."""
