"""Words that the readers beside this share: another person, the step that is taken, the notes, a count of them.

They are parts of patterns, closed lists of whole fields; what a sentence makes of them stands with each reader.
"""

from __future__ import annotations

from nlp.words.days import WEEKDAY

KIN = (
    r"(?:wife|husband|spouse|better\s+half|fianc[eé]e?|girlfriend|boyfriend|son|daughter|child|children|kids?|boys?|girls?|brothers?|sisters?|siblings|mother|father|mom|mum|dad|mama|papa|parents|folks|"
    r"uncle|aunt|cousins?|nephew|niece|grandson|granddaughter|grandchildren|grandfather|grandmother|grandma|grandpa|stepson|stepdaughter|stepbrother|stepsister|stepmother|stepfather|"
    r"(?:mother|father|brother|sister|son|daughter)-in-law|in-laws?|ex(?:-(?:wife|husband|partner))?|widow|family|heirs?)"
)
ADVISER = (
    r"(?:(?:financial\s+|tax\s+|investment\s+|legal\s+)?(?:advis[eo]rs?|planner|consultant|counsel(?:lor)?|guru|expert)|lawyers?|attorneys?|solicitor|accountants?|cpa|bookkeeper|(?:stock)?brokers?|bankers?|"
    r"priest|pastor|preacher|rabbi|minister|doctor|nurse|boss|partners?|co-?owners?|friend|buddy|neighbou?r|landlord|tenant|secretary|assistant|caretaker|guardian|conservator|executor|trustees?|"
    r"board|committee|lender|judge|court|bank|creditors?)"
)
NAME = (
    r"(?-i:(?!(?:You|We|It|This|That|These|Those|There|Here|Who|What|Which|Nobody|None|No|Everything|Nothing|Everyone|"
    r"All|Please|Then|Now|My|Our|The|Lexington|If|But|And|So)\b)[A-Z][a-z]+)"
)
"""A word with a capital that can be somebody's name."""
WHO = rf"(?:(?:both\s+)?(?:my|our|the|his|her|their|both)\s+(?:(?!other\b)[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:\s+of\s+mine)?|he|she|they|{NAME}(?:\s+{NAME})?|somebody|someone)"
"""Another person as a subject."""
THEIR = rf"(?:(?:my|our|the|his|her)\s+(?:[\w-]+\s+){{0,2}}?(?:{KIN}|{ADVISER})(?:['’]s?)?|his|her|their|{NAME}['’]s)"
"""Another person as one who gives something."""
IT = r"(?:it|this|that|these|those|them|all\s+(?:of\s+)?(?:it|this|that)|the\s+(?:whole\s+)?(?:thing|idea|matter|business|step|move|decision|plan|offer|exchange|tender|swap|deal|instruction|order)|such\s+things)"
"""The step that the mail takes."""
CONSENT = r"(?:consent|approval|blessing|okay|ok|o\.k\.|nod|thumbs[\s-]+up|permission|go-?ahead|green\s+light|agreement|say-so|sign-?off|yes|all-?clear|word|verdict|opinion|view|advice|answer)"
"""What another person gives or withholds."""
NUMBER = r"(?:\$?\d[\d,.]*(?:\s?(?:k|thousand)\b)?|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[\s-]\w+)?|ten|eleven|twelve|\w+teen|five|a\s+hundred)"
NOTES = r"(?:notes?|bonds?|holdings?|securities|paper|certificates?)"
HOWEVER = (
    r"\b(?:but|so|still|yet|and)\W+(?:please\s+|then\s+|still\s+|anyway\s+){0,2}(?:do|go|go\s+ahead|tender|exchange|swap|put|send|proceed|process|enter|here|(?:that|this|it)(?:['’]s|\s+is)\s+what\s+(?:i|we)(?:['’]m|['’]re|\s+am|\s+are)\s+doing|i['’]m\s+doing|i\s+am\s+doing|i['’]ll\s+do|my\s+mind|i['’]ve\s+decided|i\s+have\s+decided)\b"
    r"|\b(?:anyway|anyhow|all\s+the\s+same|nonetheless|nevertheless|regardless|even\s+so|in\s+any\s+case|no\s+matter)\b"
)
"""What is done all the same, whatever stands before."""
LATER = rf"(?:(?:(?:on|by|till|until)\s+)?(?:{WEEKDAY}s?|tomorrow|tonight)|(?:on\s+)?the\s+\d+(?:st|nd|rd|th)|\d{{1,2}}(?:st|nd|rd|th)|next\s+\w+|this\s+(?:week|weekend|evening|afternoon|month)|soon|shortly|later)"
"""A time to come."""
