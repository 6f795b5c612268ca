"""Who is it that gives this name and password? The same answer to the console's page and to a command."""

from __future__ import annotations

from datetime import datetime

from bot.console.passwords import fits
from bot.console.signing import one_more_try
from bot.store import Store
from bot.store.values_console import Person


def signed(store: Store, name: str, password: str, now: datetime) -> Person | None:
    """The person on file, None where it is not so, or not now; each try is counted before it is made.

    `now`: by the real clock. A name that nobody bears takes as long as one that somebody does.
    """
    tries = store.count_sign_in(name, now, one_more_try)
    known = store.person_to_check(name)
    right = fits(password, known[1] if known is not None else None)
    if tries is None or not right or known is None or known[0].disabled:
        store.sign_in_refused(name, tries)
        return None
    return known[0]
