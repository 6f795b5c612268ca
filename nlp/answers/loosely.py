"""Whether a mail that stands alone under the subject of a read-back is a yes in words that we do not all know.

Such a mail records nothing: it is in no thread of ours. So it is enough that it says yes and nothing that limits, asks, adds or doubts;
in the thread of a read-back every word must be known (`nlp.answers.door`).
"""

from __future__ import annotations

from nlp.answers.words import RESERVES
from nlp.patterns.late import Late

_LONGEST = 300
_ASSENTS = Late(
    r"\b(?:all\s+(?:is\s+)?(?:good|well)|no\s+reservations?|without\s+(?:any\s+)?reservations?|as\s+(?:i|we)\s+wish(?:ed)?|the\s+right\s+of\s+it|treat\s+this\s+as\s+(?:my|our)\s+(?:confirmation|yes|approval|consent|assent)|"
    r"(?:my|our)\s+(?:confirmation|approval|consent|assent|blessing)|away\s+you\s+go|just\s+so|by\s+all\s+means|word\s+for\s+word|to\s+the\s+letter|say\s+yes|says\s+yes|said\s+yes)\b"
)
"""Further ways to agree, in small letters."""
_GREETS = Late(r"\bgood\s+(?:morning|day|evening|afternoon|night|wishes)\b")
_LIMITS = Late(
    r"\d|\?|\b(?:(?:one|two|three|four|five|several|few|many|most)\s+(?:out\s+)?of|almost|nearly|partly|mostly|apart|aside|besides|otherwise|part|half|first|second|third|some|most|more|less|perhaps|maybe|probably|think|guess|suppose|hope|believe|seems?|would|could|might|may(?!\s+(?:record|enter|book|log|proceed|go|file))|will|shall|"
    r"tomorrow|tonight|today|later|soon|when|before|after|while|because|since|whether|why|how\s+come|call|phone|ask|check|look\s+into|lawyer|attorney|broker|tender\w*|exchang\w*|swap\w*|notes?|bonds?|keep|sell|send|pay|wire|move[ds]?|withdr\w+|cancel\w*|"
    r"thousand|hundred|million|ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|address|phone|telephone|bank|died|wrong|error|mistake|misunder\w+|never|nothing|none|no\s+one|nobody|hardly|far\s+from|un\w+ed|down\s+from|thumbs\s+down|she|he|her|him|they|son|daughter|brother|sister|children|kids|nephew|niece|accountant|banker)\b"
)
"""What limits, adds to, doubts or puts off a yes, in small letters; or makes it something else."""


def loosely_yes(text: str, *, positive: bool) -> bool:
    """Tell whether the words, in small letters, say yes and nothing else that we know. `positive`: a word of a yes stands in them."""
    if len(text) > _LONGEST or RESERVES.search(text) or _LIMITS.search(text) or _GREETS.search(text):
        return False
    return positive or _ASSENTS.search(text) is not None
