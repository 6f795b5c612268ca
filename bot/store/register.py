"""The register, the brokers and the offers, with every version they ever had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from sqlmodel import col, func, select

from bot.errors import ConflictError
from bot.store import plain
from bot.store.chain import Note
from bot.store.tables import AccountTable, BrokerTable, OfferTable, TaxNumberTable, VersionTable
from bot.store.values import Version
from bot.store.work import Room, Work
from nlp.context import Account, Broker


def bound_tax_number(account: str, mail_id: int) -> str:
    """Name what a taxpayer number that came by mail is bound to."""
    return f"tax number:{account}:{mail_id}"


def bound_account(account: str) -> str:
    """Name what the taxpayer number on file is bound to."""
    return f"account:{account}"


class Register(Room):
    """The doors for what the desk knows."""

    def save_register(self, accounts: Sequence[Account], brokers: Sequence[Broker], by: str = "bot") -> None:
        """Make exactly these the register, in this order: others are taken out, the same ones are left as they are.

        What was before stays in the history. One event says how much changed; nothing changed, no event.
        """
        with self._work() as work:
            self._put_in_force(work, accounts, brokers, by)

    def accounts(self) -> list[Account]:
        """List the accounts in the order of the register, with their taxpayer numbers."""
        with self._database.read() as session:
            rows = session.exec(select(AccountTable).order_by(col(AccountTable.place))).all()
            return [self._account(row) for row in rows]

    def brokers(self) -> list[Broker]:
        """List the brokers in the order of the register."""
        with self._database.read() as session:
            rows = session.exec(select(BrokerTable).order_by(col(BrokerTable.place))).all()
            return [plain.loads(Broker, row.body) for row in rows]

    def save_offer(
        self,
        offer_id: str,
        toml_text: str,
        by: str,
        *,
        instead_of: str | None = None,
        event: tuple[str, tuple[tuple[str, str], ...]] | None = None,
    ) -> bool:
        """Save an offer as staff wrote it; False, and nothing done, where it is exactly so already.

        `instead_of`: the text that the new one was made from; raises ConflictError where another stands by now.
        `event`: name and data of what it is, for the log, beside the saving itself.
        """
        with self._work() as work:
            work.lock(f"offer:{offer_id}")
            row = work.session.get(OfferTable, offer_id)
            if row is not None and row.toml == toml_text:
                return False
            if instead_of is not None and (row is None or row.toml != instead_of):
                raise ConflictError(f"{offer_id} was changed by somebody else meanwhile; look at it and try again")
            row = row or OfferTable(id=offer_id, toml="")
            row.toml = toml_text
            work.session.add(row)
            work.version("offer", offer_id, toml_text, by=by)
            work.note(Note("offer.saved", by=by, offer=offer_id))
            if event is not None:
                work.note(Note(event[0], event[1], by, offer=offer_id))
            return True

    def offers(self) -> dict[str, str]:
        """Give the text of each offer by its id."""
        with self._database.read() as session:
            return {row.id: row.toml for row in session.exec(select(OfferTable).order_by(col(OfferTable.id)))}

    def desk_version(self) -> int:
        """Tell a number that grows whenever the register, the brokers or an offer change: whether to read them again."""
        concerned = col(VersionTable.thing).in_(("offer", "account", "broker"))
        with self._database.read() as session:
            return session.exec(select(func.max(VersionTable.id)).where(concerned)).one() or 0

    def history(self, thing: str, name: str) -> list[Version]:
        """List all versions of something, oldest first, numbered from 1.

        `thing`: `offer`, `account`, `broker`, `entry` (name is its id) or `case` (name is offer,
        space, account). An account's taxpayer number is not in its history.
        """
        wanted = select(VersionTable).where(col(VersionTable.thing) == thing, col(VersionTable.name) == name)
        with self._database.read() as session:
            rows = session.exec(wanted.order_by(col(VersionTable.id))).all()
            return [Version(number, row.at, row.by, row.mail_id, row.body) for number, row in enumerate(rows, start=1)]

    def tax_number(self, account: str, by: str) -> str | None:
        """Reveal the taxpayer number that came by mail for an account, else the one on file; None without any.

        An act of staff: who did it is an event (DESIGN.md, promise 4).
        """
        with self._work() as work:
            newest = select(TaxNumberTable).where(col(TaxNumberTable.account) == account)
            row = work.session.exec(newest.order_by(col(TaxNumberTable.id).desc()).limit(1)).one_or_none()
            work.note(Note("tax_number.revealed", by=by, account=account))
            if row is not None:
                return self._keyring.unseal(row.sealed, bound_tax_number(account, row.mail_id)).decode()
            on_file = work.session.get(AccountTable, account)
            return None if on_file is None else self._account(on_file).tin or None

    def _put_in_force(self, work: Work, accounts: Sequence[Account], brokers: Sequence[Broker], by: str) -> None:
        """Write the register in this transaction."""
        work.lock("register")
        changed = self._save_accounts(work, accounts, by)
        changed += _save_brokers(work, brokers, by)
        if changed:
            data = (("accounts", str(len(accounts))), ("brokers", str(len(brokers))), ("changed", str(changed)))
            work.note(Note("register.saved", data, by))

    def _save_accounts(self, work: Work, accounts: Sequence[Account], by: str) -> int:
        rows = {row.account: row for row in work.session.exec(select(AccountTable))}
        changed = 0
        for place, account in enumerate(accounts):
            row = rows.pop(account.account, None)
            body = plain.dumps(account)
            if row is None or row.body != body or self._account(row).tin != account.tin:
                sealed = (
                    self._keyring.seal(account.tin.encode(), bound_account(account.account)) if account.tin else None
                )
                row = row or AccountTable(account=account.account, broker="", body="")
                row.broker, row.body, row.tin = account.broker, body, sealed
                work.version("account", account.account, body, by=by)
                changed += 1
            row.place = place
            work.session.add(row)
        for row in rows.values():
            work.session.delete(row)
            work.version("account", row.account, "", by=by)
        return changed + len(rows)

    def _account(self, row: AccountTable) -> Account:
        account = plain.loads(Account, row.body)
        if row.tin is None:
            return account
        return replace(account, tin=self._keyring.unseal(row.tin, bound_account(row.account)).decode())


def _save_brokers(work: Work, brokers: Sequence[Broker], by: str) -> int:
    """Make exactly these the brokers; gives how many changed."""
    rows = {row.broker: row for row in work.session.exec(select(BrokerTable))}
    changed = 0
    for place, broker in enumerate(brokers):
        row = rows.pop(broker.broker, None)
        body = plain.dumps(broker)
        if row is None or row.body != body:
            row = row or BrokerTable(broker=broker.broker, body="")
            row.body = body
            work.version("broker", broker.broker, body, by=by)
            changed += 1
        row.place = place
        work.session.add(row)
    for row in rows.values():
        work.session.delete(row)
        work.version("broker", row.broker, "", by=by)
    return changed + len(rows)
