"""Which persons one line at the close of a mail signs with.

The words behind a name and around it decide with the name: `nlp/names/beside.py`.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Sequence

from nlp import names
from nlp.context import Context
from nlp.names import Fit, beside
from nlp.names.firms import person_beside_firm
from nlp.names.nonpersons import FIRM_WORDS
from nlp.names.parts import words_of
from nlp.names.remarks import instructs, kin_of
from nlp.patterns.late import Late
from nlp.words.firms import FIRM_LINE
from nlp.words.persons import NOT_A_PERSON

SIGNED = Late(
    r"^\s*(?:by\s*:?\s*)?(?:/s/|s/|[(\[]signed[)\]]|\(s\)|signed\s*[:,–-]|signed\s+by\s*:?|sgd\.?|(?:authori[sz]ed\s+)?(?:signatory|signer)\s*:|(?:authori[sz]ed\s+)?signatures?(?:\s+\(?[1-4]\)?|\s+(?:one|two))?\s*:|by\s*:)\s*(?P<name>.+)$",
    re.IGNORECASE,
)
LEAD = Late(
    r"^\s*(?:[-–—*~_>]+\s*)?(?:(?:with\s+)?(?:kind(?:est)?|best|warm(?:est)?|many|very|yours?|most)?\s*(?:regards|wishes|thanks|thank\s+you|cheers|truly|sincerely|faithfully|respectfully|cordially|obliged|tks|thx|rgds|best|love|merci|bye|ciao|sincerely\s+yours|yours|ta|ty|signed|from|ok|warmly|fondly|gratefully|thankfully|humbly|as\s+(?:ever|always)|god\s+bless(?:\s+(?:you|you\s+all|y['’]?all|all))?|bless(?:ings|\s+you)|with\s+(?:respect|gratitude|love|appreciation|thanks)|respects|thank\s+u|thanx|thnx|tnx|cheerio|yrs|x?(?:xo)+x?|hugs|namaste|salaam|shalom|aloha|spasibo|cordialement|bien\s+à\s+vous|sincèrement|salutations|saludos|atentamente|gracias|grazie|danke|mfg|mvh|vh|med\s+venlig\s+hilsen|venlig\s+hilsen|hilsen|mit\s+freundlichen\s+gr(?:ü|ue)(?:ß|ss)en|gr(?:ü|u)(?:ß|ss)e?|(?:have\s+a\s+|good\s+)(?:good|nice|great|lovely|blessed|day|night|evening)(?:\s+(?:day|one|weekend|week|evening))?|take\s+care|stay\s+well|peace|your\s+(?:[a-z]+\s+)?(?:client|customer|friend|servant|bondholder|noteholder|holder)|in\s+haste|so\s+long|over\s+and\s+out)\b(?:\s+(?:again|and|&|to\s+(?:you|all|everyone|everybody)(?:\s+(?:all|there))?|in\s+advance|so\s+much|a\s+lot|very\s+much|kindly|all|everyone|for\s+(?:all\s+)?(?:your|the)\s+(?:help|time|patience|trouble|kindness)))*[\s,.!:–—-]*)+(?P<name>.*)$",
    re.IGNORECASE,
)
_TRAIL = Late(
    r"\s*(?:,|\s[-–—|/•·]\s|\s\(|<|\s\[|\s+x\d|\s{2,}|\s*\|\s*|\s+(?:she|he|they)/|(?<=\b[JS]r)\.\s+(?=[^\W\d_])|\s+\d{1,2}[/.-]\d{1,2}\b|\s+(?:\d{1,2}\.?\s+)?(?:jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?\s+\d|\s+(?:tel|ph|phone|t|m|cell)\b\.?\s*:?\s*[+(\d]|\s+(?=\(?\d{3}\)?[\s.-]\d{3})).*$",
    re.IGNORECASE,
)
_GENERATION = re.compile(r",\s*(?=(?:jr|sr|jnr|snr|junior|senior|ii|iii|iv|2nd|3rd|esq)\b)", re.IGNORECASE)
CALLED = Late(r"(?<=[\w.])\s+[(\"“'‘](?P<called>[^\W\d_]{2,12})[)\"”'’](?=\s+[^\W\d_])")
"""A nickname in the middle: `Robert "Bob" Castellano`."""

_FOR_ANOTHER = Late(
    r"(?:^|(?<![\s,;(/–-])[\s,;(/–-]++)(?:(?:also|and|both)\s+)?(?:for|on\s+behalf|in\s+the\s+name|p\.?\s?p\.?|per\s+pro\.?|pro|f/?b/?o)\s.*$",
    re.IGNORECASE,
)
"""Behind a name, whom else the signer means: that person does not sign."""
_CAPACITY_BEHIND = Late(
    r"(?<![\s,])[\s,]++(?:as\s+)?(?:the\s+|a\s+)?(?:sole\s+|co-?\s?|successor\s+)?(?:custodian|cust\b|c/f\s|trustee|ttee|executor|executrix|guardian|administrat(?:or|rix)|attorney[\s-]in|poa\b).*$",
    re.IGNORECASE,
)
_SIDE_BY_SIDE = re.compile(r"\s+[/|+]\s+|\s{3,}")
_COMMAS = re.compile(r"\s*,\s*")
_FAR_APART = re.compile(r"\s{3,}")
_STROKES = Late(r"\s[/–—-]\s|\s?[|•·]\s?")
_SMILE = Late(r"\s?[:;]['-]?[)(DP]{1,3}$|!{1,3}$|\s[xX]{1,3}$|\s[xX][oO](?:[xX][oO]?)?$")
_BRACKETS = re.compile(r"\((?P<inner>[^()]*)\)|\[(?P<square>[^\[\]]*)\]")
_TITLE_OF_ACCOUNT = Late(
    r"\b(?:JT\s?WROS|JT\s?TEN|TEN\s?COM|TEN\s?ENT|J/T|joint\s+tenants?|tenants?\s+in\s+common|UTMA|UGMA|IRA)\b",
    re.IGNORECASE,
)
"""The account's own title, as the register writes it: below a signature it says for which account, not who else signs."""
_OFFICE_BEHIND = re.compile(r",\s*(?:for|of|reorg|corporate)", re.IGNORECASE)
_BLANK = re.compile(r"\s*[xX]?\s*_{3,}")


def of_line(
    line: str, holders: Sequence[str], *, in_block: bool, context: Context, found: Sequence[str]
) -> tuple[str, ...]:
    """Give the names that a line signs with, as written.

    `holders`: those who may sign; `in_block`: the line stands in the signature block, where a stranger's name counts
    too; `found`: who has signed above it, since the account's title or a name in brackets below them is no signature.
    """
    stripped = line.strip()
    stripped = without_office(stripped, holders)
    if context.role == "broker":
        stripped = without_desk(stripped)
    lead = LEAD.match(stripped)
    courteous = lead is not None and bool(lead["name"].strip())
    if len(stripped) > beside.LONGEST_LINE or (beside.only_names(stripped) and not courteous):
        return ()
    if (acting := beside.acts_by(stripped)) is not None:
        who, name = acting
        if who and not _names_somebody(who, holders):
            return ()
        return _explicit(name, holders, context)
    if (signed := SIGNED.match(stripped)) is not None:
        return () if _BLANK.match(signed["name"]) else _explicit(signed["name"], holders, context)
    if beside.labelled(stripped) or (
        (presents := _PRESENTS_HIMSELF.match(stripped)) and instructs(stripped[presents.end() :])
    ):
        return ()
    rest = without_office(lead["name"].strip(), holders) if lead and courteous else stripped
    if beside.only_names(rest) or (found and _TITLE_OF_ACCOUNT.search(rest)):
        return ()
    if found and _names_a_firm(rest, holders):
        return ()
    if (brackets := _BRACKETS.fullmatch(rest)) is not None:
        if found:
            return ()
        rest = (brackets["inner"] or brackets["square"] or "").strip()
    return tuple(_of_words(rest, holders, explicit=in_block or bool(lead), context=context, found=found))


def _names_a_firm(line: str, holders: Sequence[str]) -> bool:
    """Tell whether a line below a signature joins names by "&" of which none is a holder's or begins as a person's does: "Brightwell Framing & Fine Art"."""
    joined = [part.strip() for part in parted(line)[0].split("&")]
    return len(joined) > 1 and not any(
        fits_fully(part, holders) or len(part.split(".")[0]) == 1 or names.is_given_name(part.split()[0].lower())
        for part in joined
        if part
    )


_PRESENTS_HIMSELF = re.compile(r"(?:this\s+is|it['’]?s|it\s+is)\s", re.IGNORECASE)
_OFFICE_BEFORE = Late(
    r"^(?:(?:co|successor|sole|managing|general|vice|acting|executive|surviving)[\s-]+)*(?:president|trustee|partner|director|chairman|treasurer|secretary|custodian|executor|executrix|member|ceo|cfo|owner)\s+(?=[^\W\d_])",
    re.IGNORECASE,
)


def without_office(line: str, holders: Sequence[str]) -> str:
    """Give a line without the office before a holder's full name: "President Paul Dvorak", "General Partner Martin Ashworth"."""
    office = _OFFICE_BEFORE.match(line)
    return line[office.end() :] if office and fits_fully(parted(line[office.end() :])[0], holders) else line


_DESK_BEHIND = Late(
    r"(?<=[^\W\d_])\s+(?:at\s+|in\s+)?(?:corp(?:orate)?\.?\s+act(?:ion)?s?|reorg(?:ani[sz]ation)?s?|(?:securities\s+)?op(?:eration)?s|settlements?|custody|proxy|back\s+office|vol(?:untary)?\s+(?:corp(?:orate)?\s+)?(?:actions?|acts?|offers?)|asset\s+servicing)"
    r"(?:\s+(?:desk|dept\.?|department|team|group|unit))?\.?$",
    re.IGNORECASE,
)
"""The desk behind a broker's name without a mark between them, as in a telegram: "NED ABRUZZI CORP ACTS"."""


def without_desk(line: str) -> str:
    """Give a person's name without the desk behind it, where it begins as a person's does: "Ned Abruzzi Reorg Dept"."""
    desk = _DESK_BEHIND.search(line)
    if desk is None:
        return line
    name = line[: desk.start()]
    known = 2 <= len(name.split()) <= 4 and names.is_given_name(name.split()[0].lower().strip(".,"))
    return name if known and names.is_person(name) else line


_AND_SPOUSE = Late(
    r"\s+(?:and|&|\+|plus)\s+(?:(?:my|his|her|the)\s+(?:dear\s+|lovely\s+|beloved\s+|better\s+)?)?(?:wife|husband|spouse|half)\s*,?\s+(?=[^\W\d_])",
    re.IGNORECASE,
)
"""Between two holders' names: "Ibrahim Haddad and my wife Layla Haddad"."""


def _explicit(words: str, holders: Sequence[str], context: Context) -> tuple[str, ...]:
    """Names behind `/s/`, "signed:" or "by", unless the words behind them leave it open."""
    if (person := person_beside_firm(words)) is not None and fits_fully(person, holders):
        return (person,)
    if together := _together(words.strip(), holders):
        return together
    name, rest = parted(of_himself(words.strip(), holders))
    if beside.leaves_open(words[len(name) :] if words.startswith(name) else rest, alone=_alone(name, holders, context)):
        return ()
    return tuple(each for each in names.split_joint(name, holders) if counts(each, holders, context, explicit=True))


def _of_words(
    line: str, holders: Sequence[str], *, explicit: bool, context: Context, found: Sequence[str]
) -> Iterable[str]:
    """Names of a line without marks."""
    joined = _AND_SPOUSE.split(line)
    if len(joined) == 2 and fits_fully(parted(joined[1])[0].rstrip("."), holders):
        line = " and ".join(joined).rstrip(".")
    for separator in (_SIDE_BY_SIDE, _COMMAS):
        parts = [part.strip() for part in separator.split(line) if part.strip()]
        if len(parts) > 1 and all(fits_fully(part, holders) for part in parts):
            yield from parts
            return
    if initialled := _initialled(line, holders, context):
        yield from initialled
        return
    line = _SMILE.sub("", line)
    if together := _together(line, holders):
        yield from together
        return
    if (
        (person := person_beside_firm(line)) is not None
        and fits_fully(person, holders)
        and not beside.leaves_open(line.replace(person, ""))
    ):
        yield person
        return
    if (explained := _explained(line, holders)) is not None:
        yield explained
        return
    strokes = [part.strip() for part in _STROKES.split(line) if part.strip()]
    person = _among(strokes, holders) if len(strokes) > 1 else None
    if person is not None:
        others = " ".join(part for part in strokes if part != person)
        if beside.leaves_open(others, alone=_alone(person, holders, context)):
            return
        line = person
    whole = line
    line = of_himself(line, holders)
    if not line or len(line) > 90 or (FIRM_LINE.search(line) and not _before_a_firm(line, holders)):
        return
    for piece in _FAR_APART.split(line):
        name, rest = parted(piece.strip().lstrip("-–—*~ ").strip())
        if not name or (name.endswith((".", "!", "?")) and len(name.split()) > 4):
            continue
        behind = whole[len(name) :] if whole.startswith(name) else rest
        if fits_fully(kin_of(behind), holders):
            continue
        again = any(misspelt(name, other) for other in found) and not beside.denies(behind)
        if not again and beside.leaves_open(
            behind, small=whole.islower(), alone=_alone(name, holders, context), ours=fits_fully(name, holders)
        ):
            continue
        for each in several(name, holders):
            if counts(each, holders, context, explicit=explicit):
                yield each


_BETWEEN_INITIALS = re.compile(r"\s*[/|&+,;]\s*|\s+(?:and|with|plus)\s+|\s{2,}")
_INITIALS = re.compile(r"(?:[A-Z]\.?\s?){2,3}")


def _initialled(line: str, holders: Sequence[str], context: Context) -> tuple[str, ...]:
    """Give the initials of several holders on one line, each of them fitting one and none the same: "S.G. / E.G."."""
    parts = [part for part in _BETWEEN_INITIALS.split(line.strip()) if part]
    if len(parts) < 2 or len(holders) < 2 or context.role != "holder" or not all(map(_INITIALS.fullmatch, parts)):
        return ()
    meant = [[names.fits(part, holder) is Fit.INITIALS for holder in holders] for part in parts]
    once = all(sum(one) == 1 for one in meant) and len({one.index(True) for one in meant}) == len(parts)
    return tuple(part.strip() for part in parts) if once else ()


_PARTS = re.compile(
    r"(?:\s*,\s*|\s+[/|+]\s+|\s+(?:and|&)\s+|(?<=[^\W\d_]{3})[.;]\s+)(?:and\s+|&\s+)?(?:(?i:signed),?\s+)?"
)
_FOR_BOTH = re.compile(r"\b(?:for|on\s+behalf|in\s+the\s+name|p\.?\s?p\.?|instead)(?:\s|$)", re.IGNORECASE)
"""One signs for both: "Ibrahim Haddad for himself and Layla Haddad"."""
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_AND_IN_BRACKETS = re.compile(r"\s\((?P<also>(?:and|&)\s[^()]*)\)$")


def _together(line: str, holders: Sequence[str]) -> tuple[str, ...]:
    """Give two or more holders named one after the other, with a place or a remark behind them that leaves nothing open of them."""
    if len(holders) < 2:
        return ()
    line = _AND_IN_BRACKETS.sub(lambda found: f" {found['also']}", line)
    line = _IN_BRACKETS.sub(lambda found: found[0] if beside.leaves_open(found[0]) else "", line).rstrip(" .")
    for cut in [len(line), *[mark.start() for mark in re.finditer(r"\s*,\s|\s[(–—/|-]", line)][::-1]]:
        head, rest = line[:cut], line[cut:]
        parts = [part.strip() for part in _PARTS.split(head) if part.strip()]
        persons = parts if all(fits_fully(part, holders) for part in parts) else list(names.split_joint(head, holders))
        meant = [[names.fits(person, holder) is Fit.FULL for holder in holders] for person in persons]
        if (
            len(persons) > 1
            and not _FOR_BOTH.search(head)
            and all(sum(one) == 1 for one in meant)
            and len({one.index(True) for one in meant}) == len(persons)
        ):
            return () if beside.leaves_open(rest, small=line.islower()) else tuple(persons)
    return ()


_TO_WHOM = re.compile(r"\s+(?:to|on|in|for|with)\s+(?:the|your|my|all)\s.*$")
_SURNAME_FIRST = Late(r"[^\W\d_][\w'’-]{1,30},\s[^\W\d_][\w.' -]{0,30}")


def _explained(line: str, holders: Sequence[str]) -> str | None:
    """The name of a line that is a name as a whole: "Petrov, Victor", "Peggy (Margaret A. Whitfield)"; None of another line."""
    if _SURNAME_FIRST.fullmatch(line) and fits_fully(line, holders):
        return line
    head, bracket, inner = line.removesuffix(")").partition(" (")
    called = _TO_WHOM.sub("", inner)
    if (
        bracket
        and line.endswith(")")
        and any(names.fits(head, one) is Fit.FIRST_ONLY and names.fits(called, one) is Fit.FULL for one in holders)
    ):
        return called
    return None


def _among(pieces: Sequence[str], holders: Sequence[str]) -> str | None:
    """The person among the pieces of a line: a holder, the first piece, or one that begins with a known first name."""
    for index, piece in enumerate(pieces):
        if FIRM_LINE.search(piece) or NOT_A_PERSON.search(piece):
            continue
        known = index == 0 or names.is_given_name((piece.split() or [""])[0].lower().strip(".,"))
        if fits_fully(piece, holders) or (known and names.is_person(piece)):
            return piece
    return None


def _before_a_firm(line: str, holders: Sequence[str]) -> bool:
    """Tell whether a line that names a firm begins with a person: "Martin Ashworth, General Partner, Castlegate Partners"."""
    head = line.partition(",")[0]
    return bool(_OFFICE_BEHIND.search(line)) or (head != line and _names_somebody(head, holders))


def _names_somebody(words: str, holders: Sequence[str]) -> bool:
    """Tell whether words are a person's full name, or those of a firm for which somebody acts."""
    words = words.strip(" ,;(-–")
    return bool(words) and (
        fits_fully(words, holders) or names.is_person(words) or bool(FIRM_LINE.search(words)) or _is_entity(words)
    )


def _is_entity(words: str) -> bool:
    """Tell whether words are nothing but the name of a trust, a fund or a firm, in capitals: "The Okafor Family Trust"."""
    written = words.split()
    return (
        len(written) <= _MOST_OF_AN_ENTITY
        and bool(set(words_of(words)) & FIRM_WORDS)
        and all(
            word[0].isupper()
            or word[0] in "&("
            or word in {"of", "the", "and", "for", "dtd", "u/a"}
            or any(map(str.isdigit, word))
            for word in written
        )
    )


_MOST_OF_AN_ENTITY = 9
"""Words."""


def of_himself(line: str, holders: Sequence[str]) -> str:
    """Cut off whom else a signer speaks for, and in what capacity he signs; nothing left where he is not named."""
    if _FOR_ANOTHER.match(line):
        return ""
    for pattern in (_FOR_ANOTHER, _CAPACITY_BEHIND):
        cut = pattern.sub("", line)
        if (
            cut != line
            and len(cut.split()) >= 2
            and (fits_fully(cut, holders) or names.is_given_name(cut.split()[0].lower()) or _is_kin(cut, holders))
        ):
            line = cut
    return line


def _is_kin(words: str, holders: Sequence[str]) -> bool:
    """Tell whether words are the name of a person with a holder's surname."""
    last = words.rsplit(maxsplit=1)[-1].lower()
    return any(holder.lower().split()[-1] == last for holder in holders) and names.is_person(words)


def fits_fully(name: str, holders: Sequence[str]) -> bool:
    """Tell whether a name is fully that of a holder."""
    return any(names.fits(name, holder) is Fit.FULL for holder in holders)


def _alone(name: str, holders: Sequence[str], context: Context) -> bool:
    """Tell whether a name is fully that of the only holder there is, who writes for himself."""
    return len(holders) == 1 and context.role == "holder" and fits_fully(name, holders)


_AND_SONS = Late(
    r"(?:&|\band)\s{1,3}(?:sons?|bros|brothers|daughters?|sisters|co|company|associates|partners)\b", re.IGNORECASE
)
"""A firm that bears its founder's name."""


_WRITER = frozenset({"me", "i", "myself", "us", "him", "her"})
"""Before "and", the writer, who is then not him who is named behind it: "thanks from me and Bob Castellano"."""
_SAYS = re.compile(r"[^\W\d_]{3}[.!?]\s|(?:\S+\s+){6}")
"""Before "and", these are words that end in a name: "Tender all of our notes. Tom and Linda Nguyen"."""


def several(line: str, holders: Sequence[str]) -> tuple[str, ...]:
    """Give the persons of one line; none where it is a firm of two surnames ("Hartwell & Stone")."""
    if _AND_SONS.search(line):
        return ()
    persons = names.split_joint(line, holders)
    if len(persons) > 1 and any(_SAYS.search(one) or one.split()[0].lower() in _WRITER for one in persons):
        return ()
    first = (line.split() or [""])[0].lower().strip(".,")
    strange = len(persons) > 1 and not any(
        names.fits(name, holder) is not Fit.NONE for name in persons for holder in holders
    )
    if strange and re.match(r"\S+\s*(?:&|and|\+|/)\s", line, re.IGNORECASE) and not names.is_given_name(first):
        return ()
    return persons


_BEGINNING = Late(r"^(?:\((?:mrs?|ms|dr|miss|prof)\.?\)|x|this\sis|it['’]s)\s+(?=[^\W\d_])", re.IGNORECASE)


def parted(line: str) -> tuple[str, str]:
    """Part a line in the name and what stands behind it: a title, a telephone, a place, a remark."""
    line = CALLED.sub("", _GENERATION.sub(" ", _BEGINNING.sub("", line)))
    behind = _TRAIL.search(line)
    cut = behind.start() if behind else len(line)
    return line[:cut].strip(" ,;|*_~"), line[cut:]


def misspelt(one: str, other: str) -> bool:
    """Tell whether two names differ only by a letter or two of the same surname: a slip and its correction."""
    ours, theirs = one.lower().split(), other.lower().split()
    if len(ours) < 2 or len(theirs) < 2 or ours[0] != theirs[0] or min(len(ours[-1]), len(theirs[-1])) < 5:
        return False
    return difflib.SequenceMatcher(None, ours[-1], theirs[-1]).ratio() >= 0.85


_SAYS_WHO = re.compile(r"(?:i['’]m|i\s+am|this\s+is|my\s+name)\s", re.IGNORECASE)
"""Not the name itself, but a sentence with it."""


def clients_of(context: Context) -> tuple[str, ...]:
    """Give the holders of all the sender's accounts: at a broker's, his clients."""
    return tuple(holder for account in context.own for holder in account.holders)


def counts(name: str, holders: Sequence[str], context: Context, *, explicit: bool) -> bool:
    """Tell whether a name at the close counts as a signature."""
    if NOT_A_PERSON.search(name) or name.rstrip().endswith("?") or _SAYS_WHO.match(name):
        return False
    fit = [names.fits(name, holder) for holder in holders]
    if Fit.FULL in fit or (context.role == "broker" and fits_fully(name, clients_of(context))):
        # A broker's client does not sign what the broker writes.
        return context.role != "broker" or names.fits(name, context.sender_name) is Fit.FULL
    if fit.count(Fit.INITIALS) == 1 and context.role == "holder":
        return True
    if Fit.FIRST_ONLY in fit or len(re.findall(r"[^\W\d_]+", name)) < 2:
        return False
    small = name.islower() and not (context.role == "broker" and names.is_given_name(name.split(maxsplit=1)[0]))
    return explicit and not small and names.is_person(name)
