"""Shapes of counts and figures of speech: votes, pages, sheets, degrees, "one of these days". No logic here."""

from __future__ import annotations

from nlp.amounts.nonamounts.small_numbers import NUMBER_WORD, TINY

SHAPES: tuple[tuple[str, str], ...] = (
    (
        "votes",
        r"\b(?:voted?|votes|vote of|carried|passed|approved|resolved|by)\s+(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\s*(?:votes?\s+)?(?:to|-|–|against|:)\s*(?:\d{1,2}|nil|none|one|two|three|four|five)\b(?!\s*(?:bonds|notes|thousand|million|k\b)|,\d{3})(?=\s*(?:[.,;:]|to\b|in\s+favou?r|on\b|that\b|for\b|against\b|$))",
    ),
    (
        "votes counted",
        r"\b(?:vote[ds]?(?: of)?|voting|by a vote of|carried|passed|approved|defeated),?\s+(?:\d{1,2}|"
        + TINY
        + r")\s*(?:to|-|–)\s*(?:\d{1,2}|"
        + TINY
        + r")\b(?!,\d)",
    ),
    (
        "votes told",
        r"\b(?:came (?:out|down|in)|comes? out|ended(?: up)?|split|went|stood|stands|was|is)\s+(?:at )?(?:\d{1,2}|"
        + TINY
        + r")\s*(?:to|-|–)\s*(?:\d{1,2}|"
        + TINY
        + r")\s+(?:for|against|in favou?r|on)\b",
    ),
    (
        "votes by day or hands",
        r"\b(?:voted|carried|passed|approved|resolved|show of hands|voted by [a-z]+)(?: (?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day| last night| yesterday| unanimously)?,? (?:of )?(?:\d{1,2}|"
        + TINY
        + r")\s*(?:to|-|–|against)\s*(?:\d{1,2}|nil|none|nothing|"
        + TINY
        + r")(?=\s*(?:[.,;:]|to\b|in\b|for\b|that\b|on\b|$))",
    ),
    (
        "how many of a body",
        r"\b(?:trustees|directors|members|officers|partners|votes|signatures|quorum|trust|board|committee|bylaws|by-laws)\b[^.;\n\d]{0,24}?\b(?:present:?|voting:?)\s+(?:\d{1,2}|"
        + TINY
        + r")\s+(?:out of|of)\s+(?:\d{1,2}|"
        + TINY
        + r")(?=\s*(?:[.,;:)]|$))|\b(?:\d{1,2}|"
        + TINY
        + r")\s+(?:out of|of)\s+(?:the )?(?:\d{1,2}|"
        + TINY
        + r")\s+(?:trustees|directors|members|officers|partners|votes)\b",
    ),
    (
        "who want it",
        r"\b(?:\d{1,2}|"
        + TINY
        + r")\s+(?:out\s+of\s+(?:the\s+)?(?:\d{1,2}|"
        + TINY
        + r")\s+|of\s+(?:(?:the|our|my)\s+)?(?:them|us|whom|these|those|beneficiaries|trustees|heirs|grandchildren|children|siblings|partners|members|brothers|sisters|cousins|(?:\d{1,2}|"
        + TINY
        + r"))\s+)(?:\w+\s+)?(?:favou?rs?|(?:is|are|were|was)\s+(?:all\s+)?(?:for|against|in\s+favou?r|of\s+the\s+same\s+mind|willing|opposed)|wants?|wish(?:es)?|agrees?|agreed|voted|supports?|approves?|opposes?|says?|said|thinks?|have\s+(?:agreed|signed|voted|said))\b",
    ),
    (
        "hours of work",
        r"\b(?:shift|shifts|work|working|works|clinicals?|class|classes|open|rounds|office|duty|on)\s+(?:is |are |runs? )?from\s+\d{1,2}\s+(?:to|till|until)\s+\d{1,2}\b",
    ),
    (
        "heat",
        r"\bit(?:['’]s| is| was)\s+(?:\d{2,3}|"
        + NUMBER_WORD
        + r")\s+(?:out|outside|in here|out here|out there|and humid|today and)\b",
    ),
    (
        "sheet of several",
        r"\b(?:form|page|part|sheet|mail|e-?mail|message|letter|copy|attachment|file)\s+\d{1,2}\s+of\s+\d{1,2}\b(?!,)",
    ),
    (
        "count of something else",
        r"\b(?!(?:notes|bonds|securities|holdings|positions|papers|lexingtons|ones|is|this|accounts|others|yours|ours|hers|theirs)\b)[a-z]{4,}s,\s+(?:all|both)\s+(?:\d{1,2}|"
        + NUMBER_WORD
        + r")\s+of\s+(?:them|you|us)\b",
    ),
    # "12.75 020100": the day on which a desk's notes fall due.
    ("day in six figures", r"(?<![\w$.,/-])0[1-9](?:0[1-9]|[12]\d|3[01])\d{2}(?![\w%]|[.,/-]\d|\s?(?:mm?|k)\b)"),
    ("page number", r"(?m)(?<![\w$-])-\s?\d{1,3}\s?-[ \t]*$"),
    (
        "list number",
        r"(?m)^[>\s]*\(?\d{1,2}[.)]\)?(?=\s+[^\s\d$])|^[>\s]*\d{1,2}/(?=\s+[A-Z])|^[>\s]*\d{1,2}[.)]\)?(?=\s+[$\d]*\d)|(?<=[\s,;:])\(?\d\)(?=\s)",
    ),
    (
        "degrees",
        r"\b(?:\d{1,3}|" + NUMBER_WORD + r"|a hundred(?: and \w+)?)\s*(?:degrees|°|in the shade|fahrenheit|celsius)",
    ),
    (
        "figure of speech",
        r"\bfifty[- ]fifty chance\b|\bcatch[- ]22\b|\bone (?:by one|another|day|hand|thing|time|way|side|more thing)\b|\b(?:this|that|which|each|any|no|some|the new|the old|another|the other|(?<!every )last|first|next|good|wrong|right|someone|everyone|only) one\b(?!\s+(?:thousand|hundred|million|bond|note|half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth))|\bone of (?:my|our|the|those|these|your|his|her|their) (?!.{0,20}(?:bonds?|notes?)\b|\$?\d|(?:two|three|four|five|six|seven|eight|nine|ten|\w{3,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)|\bnot one (?:more|bond|note|penny|cent)\b|\bnine to five\b|\btwo cents\b|\bsquare one\b|\bhundred times\b|\ba thousand (?:thanks|times|pardons|apologies)\b|\bthanks? a million\b|\bone in a million\b|\ba million (?:thanks|times|things)\b|\bten to one\b|\b(?:the two of us|us two|we two)\b|\b(?:a )?hundred (?:and ten )?per ?cent (?:sure|certain|behind|agree|positive)\b",
    ),
)
"""What is counted besides notes, and what only sounds like a number."""
