"""The sample that ships with the project: two offers, a register and its brokers, as a desk."""

from __future__ import annotations

from pathlib import Path

from bot.desk import Desk
from bot.errors import RegisterError
from bot.offers.offer import Offer
from bot.offers.reading import load
from bot.register.reading import read_brokers, read_register
from nlp.context import Account, Broker

FOLDER = Path(__file__).parent


def offer_files(folder: Path = FOLDER) -> tuple[Path, ...]:
    """The files of a sample's offers, in order of their ids. `folder`: another sample laid out like ours."""
    return tuple(sorted((folder / "offers").glob("*.toml")))


def offers(folder: Path = FOLDER) -> dict[str, Offer]:
    """A sample's offers by id."""
    found = (load(file.read_text(encoding="utf-8"), file.name) for file in offer_files(folder))
    return {offer.id: offer for offer in found}


def register(file: Path = FOLDER / "register.csv") -> dict[str, Account]:
    """The accounts of a register file by number. Raises RegisterError naming its first bad line."""
    accounts, problems = read_register(_bytes(file), file.name)
    if problems:
        raise RegisterError(f"{file}: line {problems[0].line}: {problems[0].message}")
    return {account.account: account for account in accounts}


def brokers(file: Path = FOLDER / "brokers.csv") -> dict[str, Broker]:
    """The brokers of a brokers file by code. Raises RegisterError naming its first bad line."""
    found, problems = read_brokers(_bytes(file), file.name)
    if problems:
        raise RegisterError(f"{file}: line {problems[0].line}: {problems[0].message}")
    return {broker.broker: broker for broker in found}


def desk(
    *,
    offer: str | None = None,
    register_file: Path | None = None,
    brokers_file: Path | None = None,
    own: frozenset[str] = frozenset({"offers@custodian.example"}),
) -> Desk:
    """A desk of the sample, or of the files given in its place; `offer` leaves only that one.

    Raises RegisterError for a bad file or an offer that the sample does not have.
    """
    known = offers()
    if offer is not None:
        if offer not in known:
            raise RegisterError(f"{offer}: there is no such offer; there are {', '.join(known)}")
        known = {offer: known[offer]}
    return Desk(
        offers=known,
        accounts=register(register_file) if register_file else register(),
        brokers=brokers(brokers_file) if brokers_file else brokers(),
        own=own,
    )


def _bytes(file: Path) -> bytes:
    """The file's bytes. Raises RegisterError where it cannot be read."""
    try:
        return file.read_bytes()
    except OSError as error:
        raise RegisterError(f"{file}: cannot be read: {error.strerror}") from None
