"""Who has signed, and is that everyone who must? (Reading contract, "Signature")."""

from __future__ import annotations

from dataclasses import dataclass

from bot.model import DraftSigner, Missing, Reason
from bot.rules.matter import Finding, LineRule, Matter, because, short_of
from nlp.context import Account
from nlp.instruction import Capacity
from nlp.names import Fit, fits

# A person who is no holder, but says one of these, claims an authority that can be shown.
REPRESENTING = frozenset({
    Capacity.TRUSTEE,
    Capacity.EXECUTOR,
    Capacity.ADMINISTRATOR,
    Capacity.GUARDIAN,
    Capacity.CUSTODIAN,
    Capacity.ATTORNEY_IN_FACT,
    Capacity.PARTNER,
    Capacity.MEMBER,
})  # fmt: skip
# Of these, those who sign in the place of one particular holder.
STANDING_IN = frozenset({Capacity.EXECUTOR, Capacity.ADMINISTRATOR, Capacity.GUARDIAN, Capacity.ATTORNEY_IN_FACT})


@dataclass(frozen=True, slots=True)
class Signed:
    """The signatures under one account's content, sorted by what they are worth.

    `holders`: each holder of the account who signed, with the capacity stated. `others`: no holders,
    but with a capacity that represents one. `strangers`: neither. A signature that fits several
    holders, or is too little of a name, is in none of them: it neither counts nor is it a stranger's.
    """

    holders: tuple[tuple[str, Capacity | None], ...] = ()
    others: tuple[DraftSigner, ...] = ()
    strangers: tuple[DraftSigner, ...] = ()

    @property
    def by_strangers_only(self) -> bool:
        """Whether somebody signed, and nobody who may."""
        return bool(self.strangers) and not self.holders and not self.others


def holder_meant(written: str, address: str, account: Account) -> tuple[str | None, bool]:
    """Which holder a written name is, and whether it could be any holder at all.

    Initials alone count only from an address on file; several holders fitting alike is none.
    """
    found = {holder: fits(written, holder) for holder in account.holders}
    full = [holder for holder, fit in found.items() if fit is Fit.FULL]
    initials = [holder for holder, fit in found.items() if fit is Fit.INITIALS]
    if len(full) == 1:
        return full[0], True
    if not full and len(initials) == 1 and address in account.emails:
        return initials[0], True
    of_registration = written.strip(" .").casefold() == account.registration.strip(" .").casefold()
    return None, of_registration or any(fit is not Fit.NONE for fit in found.values())


def signed(signers: tuple[DraftSigner, ...], account: Account) -> Signed:
    """Sort the signatures given for that account."""
    holders: dict[str, Capacity | None] = {}
    others: list[DraftSigner] = []
    strangers: list[DraftSigner] = []
    for signer in signers:
        holder, possible = holder_meant(signer.name, signer.address, account)
        if holder is not None:
            holders[holder] = signer.capacity or holders.get(holder)
        elif possible:
            continue
        elif signer.capacity in REPRESENTING:
            others.append(signer)
        else:
            strangers.append(signer)
    return Signed(tuple(holders.items()), tuple(others), tuple(strangers))


def _stranger(matter: Matter) -> Finding | None:
    if matter.account is None or matter.by_broker:
        return None
    who = signed(matter.signers, matter.account)
    return because(Reason.NOT_REGISTERED_HOLDER) if who.by_strangers_only else None


def _signature(matter: Matter) -> Finding | None:
    account, offer = matter.account, matter.offer
    if matter.by_broker:
        return _broker_signature(matter)
    if matter.only_declines:
        return None
    if account is None:
        return None if matter.signers else short_of(Missing.SIGNATURE)
    who = signed(matter.signers, account)
    if who.by_strangers_only:
        return None
    everyone = offer is not None and account.type in offer.policy.all_must_sign
    nobody = not who.holders and not who.others
    if not everyone:
        return short_of(Missing.SIGNATURE) if nobody else None
    if nobody:
        both = (Missing.SIGNATURE, Missing.CO_SIGNATURE) if len(account.holders) > 1 else (Missing.SIGNATURE,)
        return short_of(*both)
    stand_ins = sum(signer.capacity in STANDING_IN for signer in who.others)
    complete = len(who.holders) + stand_ins >= len(account.holders)
    return None if complete else short_of(Missing.CO_SIGNATURE)


def _broker_signature(matter: Matter) -> Finding | None:
    """A broker's mail needs the name of the person at the broker, which reading marks as such."""
    needed = matter.offer is None or "signature" in matter.offer.policy.broker_items
    named = any(signer.capacity is Capacity.BROKER for signer in matter.signers)
    return short_of(Missing.SIGNATURE) if needed and not named else None


NOT_REGISTERED_HOLDER = LineRule(
    "not_registered_holder", "Signed by someone who is no holder of the account and states no capacity.", _stranger
)
SIGNATURE_MISSING = LineRule("signature_missing", "Somebody who must sign has not signed.", _signature)
