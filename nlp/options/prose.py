"""Reads a mail's prose for an offer of any kind: put as a plain tender of notes first, where it is none."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.context import Context, Terms
from nlp.options.putting import Put, put
from nlp.prose.lines import Prose, prose_of
from nlp.sentence import Sentence
from nlp.statements import Deed, Statement


def read_prose(
    words: str,
    subject: str,
    parts: Sequence[Sentence],
    heading: Sequence[Sentence],
    context: Context,
    terms: Terms | None,
    topic_line: str = "",
) -> tuple[Prose, tuple[Put, ...]]:
    """Give what the prose instructs as tenders, and what body and subject say of prices and consents.

    `parts`, `heading`: the sentences of `words` and `subject`, as they are used where the offer asks for neither.
    """
    if terms is None or not (terms.priced or terms.asks_consent or terms.by_number):
        return prose_of(words, subject, parts, heading, context, terms, topic_line), ()
    only_consents = terms.asks_consent and not terms.takes_tenders
    prose, said = _put_and_read(words, subject, context, terms, topic_line, consenting=only_consents)
    if (
        terms.asks_consent
        and terms.takes_tenders
        and any(one.consents for one in said)
        and not (prose.lines and any(_says_that_it_acts(one) for one in prose.statements))
    ):
        # No tender: then the consent is meant by itself, also where it says for how much ("I consent for all of them").
        return _put_and_read(words, subject, context, terms, topic_line, consenting=True)
    return prose, said


def _says_that_it_acts(statement: Statement) -> bool:
    """Tell whether an act is spoken of in words of its own: an amount beside a consent is no tender."""
    spoken = not statement.made and not (statement.begins == statement.start and statement.at == statement.end)
    return spoken and statement.deed not in {Deed.BARE, Deed.GO_AHEAD} and not statement.harmless


def _put_and_read(
    words: str, subject: str, context: Context, terms: Terms, topic_line: str, *, consenting: bool
) -> tuple[Prose, tuple[Put, ...]]:
    """Put both passages and read them."""
    body, head = put(words, terms, consenting=consenting), put(subject, terms, consenting=consenting)
    prose = prose_of(body.text, head.text, body.parts, head.parts, context, terms, topic_line)
    return prose, (body, head)
