"""Which account is meant? By its number in any writing, by a description, by a client's name, by "both"."""

from __future__ import annotations

from collections.abc import Sequence

from nlp.accounts.at_odds import at_odds
from nlp.accounts.clients import by_name
from nlp.accounts.described import by_both, by_kind, not_in_doubt
from nlp.accounts.mention import OTHER, Mention
from nlp.accounts.numbered import by_bare_number, by_number, with_ranges
from nlp.context import Context

__all__ = ["OTHER", "Mention", "mentions", "others_of"]


def mentions(text: str, context: Context) -> tuple[Mention, ...]:
    """Find every mention of an account in `text`, in order, the surer of overlapping ones."""
    found = with_ranges(text, [*by_number(text, context)], context)
    for further in (
        by_bare_number(text, context),
        by_both(text, context),
        by_name(text, context),
        not_in_doubt(text, by_kind(text, context)),
    ):
        found.extend(
            mention
            for mention in further
            if not any(mention.start < other.end and other.start < mention.end for other in found)
        )
    ordered = sorted(found, key=lambda mention: mention.start)
    return tuple(at_odds(text, ordered) if context.role == "broker" else ordered)


def others_of(accounts: Sequence[str], context: Context) -> tuple[str, ...]:
    """Give the sender's accounts that are not among `accounts`: what "the other one" means."""
    return tuple(account for account in context.sender_accounts if account not in accounts)
