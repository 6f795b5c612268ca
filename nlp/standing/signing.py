"""Which of the names under a joint holder's mail did their bearers put there themselves? Only those sign."""

from __future__ import annotations

from collections.abc import Sequence

from nlp import names
from nlp.context import Account
from nlp.instruction import Signer
from nlp.names import Fit
from nlp.standing.names_put import put_by_another
from nlp.standing.sentences import told_in

_Signed = tuple[tuple[Signer, int, int], ...]


def by_themselves(signed: _Signed, text: str, accounts: Sequence[Account], sender: str) -> _Signed:
    """Give the signatures without those that, by the mail's own words, the writer put there for another holder.

    `text`: what was newly written; `sender`: the name in the mail's header, or empty: then the first name signs.
    """
    jointly = tuple(one for one in accounts if one.type in {"joint", "trust"} and len(one.holders) > 1)
    others = tuple(holder.split()[0] for account in jointly for holder in account.holders)
    if len(signed) < 2 or not others or not put_by_another(told_in(text), others):
        return signed
    own = tuple(one for one in signed if sender and names.fits(sender, one[0].name) is not Fit.NONE)
    return own[:1] or signed[:1]
