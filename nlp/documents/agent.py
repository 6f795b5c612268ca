"""Who takes the tenders: the exchange agent, depositary or tabulation agent, with phone and fax.

A dealer manager, a solicitation agent and one who only informs take none.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from nlp.documents.agent_addresses import read_addresses
from nlp.documents.evidence import Found
from nlp.documents.issuer import written
from nlp.documents.names import Named, companies
from nlp.documents.text import Document

_ROLE = re.compile(
    r"\b(?:(?:exchange|tender|tabulation|tabulating|paying|conversion|subscription|forwarding|settlement)(?:,? (?:and|&) (?:information|tabulation|tabulating|tender|paying|exchange|disbursing|escrow))*(?:,? (?:and|&))? agents?"
    r"|information (?:and|&) (?:tender|exchange|tabulation|tabulating) agent|depositary|depository(?! trust)|depository for)\b"
)
_BEHIND_ROLE = re.compile(
    r"(?:,? (?:and|&) (?:the )?(?:[a-z]+ ){1,2}agent)?(?: for the (?:[a-z]+ ){0,4}(?:offers?|solicitations?|bid|invitation)| for holders)?(?: \([^)]{0,70}\))?(?: (?:for|in respect of) [a-z ]{1,40})?"
    r"(?:,? is| are| will be| has been|:|,| -|\.| at)?(?: acting as)?[ :]{1,3}(?:the )?"
)
_ROLE_BEFORE_NAME = re.compile(r"\b(?:to|from|by|with)? ?$")
_BEFORE_ROLE = re.compile(
    r"^[ ,(]{0,3}(?:is |are |has been appointed |has been engaged |will act |acts |serves |acting )?(?:as |by )?(?:\(?the \"|our |the |its )?(?:[a-z]+, )?\"?$"
)
_OTHER_ROLES = re.compile(
    r"\b(?:dealer managers?|information agent|solicitation agents?|trustee|financial advis[eo]rs?|proxy solicitor)\b"
)
_PLAIN_NAME = re.compile(
    r"[A-Z][\w&'-]{0,30}(?: (?:&|and|of|[A-Z][\w&'-]{0,30})){1,6}(?=,|\.(?: |$)|;| \(| \d| [A-Z]\.)"
)
"""A name without one of the words with which companies' names end, up to what sets it off."""
_NOT_A_NAME = re.compile(r"\b(?:By|Telephone|Tel|Mail|Hand|Facsimile|Attention|P\.?O|The Offer)\b")
_TO_WHOM = re.compile(
    r"\b(?:deliver(?:ed|y)?|sen[dt]|mail(?:ed)?|forward(?:ed)?|return(?:ed)?|submit(?:ted)?|present(?:ed)?|surrender(?:ed)?|addressed)\b[^.;:]{0,90}? to:? (?:the )?"
)
"""To whom papers go, where nobody is called an agent."""
_ADDRESS_NEAR = re.compile(
    r"\b[A-Z]{2}\.? \d{5}\b|\b\d{5}(?:-\d{4})?\b|\bP\.? ?O\.? Box\b|\b(?:Street|Avenue|Plaza|Broadway|Floor|Road|Square)\b",
    re.IGNORECASE,
)
_AN_ADDRESS = 170
_NUMBER = re.compile(
    r"(?<![\d-])(?:\+?1[ .-])?\(?\b\d{3}\)?[ .-]{1,2}\d{3}[ .-]\d{4}(?!\d)|\+\d{1,3}(?:[ .-]?\(?\d{1,5}\)?){2,5}(?!\d)|\b1?[ -]?\(?8(?:00|33|44|55|66|77|88)\)? ?[A-Z0-9]{3}-[A-Z0-9]{4}\b"
)
_LABEL = re.compile(
    r"(?P<confirm>\bconfirm(?:ation)?(?: of)?(?: facsimile| fax| receipt)?(?: call)?(?: by)?(?: telephone)?\b)|(?P<fax>\bfacsimiles?\b|\bfax\b|\btelecop(?:y|ier)\b)|(?P<phone>\btele?phone\b|\btel\b|\bphone\b|\bcall\b|\btoll[- ]free\b|\bcollect\b|\breached at\b|\binquiries\b)"
)
_BLOCK = 1700


@dataclass(frozen=True, slots=True)
class AgentFound:
    """The agent with its parts, each with its place."""

    name: Found[str] | None = None
    addresses: tuple[Found[str], ...] = ()
    phone: Found[str] | None = None
    fax: Found[str] | None = None


def read_agent(document: Document, issuer: str | None) -> AgentFound:
    """Find who takes the tenders. The issuer is never its own agent here."""
    named = _named(document, issuer)
    if named is None:
        return AgentFound()
    best, told = named
    same = [
        best,
        *(one for one in companies(document, best.end, min(len(document.flat), best.end + 500)) if one.key == best.key),
    ]
    name = next((one.name for one in same if not one.name.isupper()), best.name)
    found = Found(written(name), told, best.end)
    end = _block_end(document, best)
    phone, fax = _numbers(document, best.end, end)
    return AgentFound(found, tuple(read_addresses(document, best.start, best.end, end)), phone, fax)


def _named(document: Document, issuer: str | None) -> tuple[Named, int] | None:
    """The company that most mentions give the part, the first of equals, and where the words for it start."""
    scores: dict[str, tuple[int, Named, int]] = {}
    own = issuer.lower() if issuer else None
    for role in _ROLE.finditer(document.small):
        for one, weight in _beside(document, role):
            if own and one.name.lower() == own:
                continue
            score, first, place = scores.get(one.key, (0, one, min(role.start(), one.start)))
            scores[one.key] = (score + weight, first, place)
    if not scores:
        return _addressed(document, own)
    _, one, place = max(scores.values(), key=lambda each: (each[0], -each[1].start))
    return one, place


def _addressed(document: Document, own: str | None) -> tuple[Named, int] | None:
    """The company to whose address papers are to be delivered, in a document that calls nobody an agent."""
    for told in _TO_WHOM.finditer(document.small):
        behind = companies(document, told.end(), min(len(document.flat), told.end() + 110))
        if not behind or behind[0].start - told.end() > 2 or behind[0].name.lower() == own:
            continue
        if _ADDRESS_NEAR.search(document.flat, behind[0].end, behind[0].end + _AN_ADDRESS):
            return behind[0], told.start()
    return None


def _beside(document: Document, role: re.Match[str]) -> list[tuple[Named, int]]:
    """The company right behind a role, and that right before it."""
    found: list[tuple[Named, int]] = []
    link = _BEHIND_ROLE.match(document.small, role.end())
    if link and link.end() > role.end():
        behind = companies(document, link.end(), min(len(document.flat), link.end() + 110))
        if behind and behind[0].start - link.end() <= 2:
            weight = 4 if re.search(r"\bis\b|:|\bare\b", link[0]) else 2
            found.append((behind[0], weight))
        elif (plain := _plainly(document, link)) is not None:
            found.append((plain, 3))
    left = max(0, role.start() - 130)
    before = companies(document, left, role.start())
    if before and _BEFORE_ROLE.match(document.small[before[-1].end : role.start()]):
        found.append((before[-1], 2))
    return found


def _plainly(document: Document, link: re.Match[str]) -> Named | None:
    """The name behind "agent:" or "agent is" that does not end as companies' names do."""
    plain = _PLAIN_NAME.match(document.flat, link.end()) if re.search(r"\bis\b|:", link[0]) else None
    if plain is None or _NOT_A_NAME.search(plain[0]):
        return None
    return Named(plain[0], plain.start(), plain.end())


def _block_end(document: Document, agent: Named) -> int:
    """Where what is said of the agent ends: at the next company that has another part."""
    end = min(len(document.flat), agent.end + _BLOCK)
    for other in _OTHER_ROLES.finditer(document.small, agent.end, end):
        behind = companies(document, other.end(), min(len(document.flat), other.end() + 120))
        if behind and behind[0].key != agent.key and behind[0].start - other.end() < 60:
            return other.start()
    return end


def _numbers(document: Document, start: int, end: int) -> tuple[Found[str] | None, Found[str] | None]:
    """The first telephone number and the first fax number of a stretch, each by its label; a bare one is a telephone."""
    phone = fax = None
    numbers = list(_NUMBER.finditer(document.flat, start, end))
    labels = [
        (match.end(), "fax" if match["fax"] else "phone") for match in _LABEL.finditer(document.small, start, end)
    ]
    last = start
    waiting: list[str] = []
    for index, number in enumerate(numbers):
        fresh = [kind for place, kind in labels if last <= place <= number.start()]
        waiting = list(dict.fromkeys(fresh)) if fresh else waiting
        following = numbers[index + 1].start() if index + 1 < len(numbers) else end
        more = any(number.end() <= place <= following for place, _ in labels)
        if number.start() - last > 600 and not fresh:
            break
        if len(waiting) > 1 and not more and index + 1 < len(numbers):
            kind = waiting.pop(0)
        elif waiting:
            kind = waiting[-1] if fresh else waiting[0]
            kind = "fax" if kind == "phone" and fresh and fresh[-1] == "fax" else kind
        else:
            kind = "phone"
        found = Found(number[0].strip(), number.start(), number.end())
        if kind == "fax":
            fax = fax or found
        else:
            phone = phone or found
        last = number.end()
    return phone, fax
