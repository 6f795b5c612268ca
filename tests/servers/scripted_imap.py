"""An IMAP server of a page that misbehaves on purpose, as real ones do on bad days."""

from __future__ import annotations

import base64
import re
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

_COMMAND = re.compile(r"(\S+) (UID )?(\S+) ?(.*)")


@dataclass(slots=True)
class Mailbox:
    """What the server holds and how it misbehaves. One folder; every name of a folder means it."""

    mails: dict[int, bytes] = field(default_factory=dict)
    uidvalidity: int = 7
    capabilities: str = "IMAP4rev1 IDLE MOVE UIDPLUS"
    internaldate: str = "31-Aug-2001 16:59:30 -0400"
    told_size: int | None = None
    """RFC822.SIZE of every mail, where it is not its real one."""
    hangs_up_on: set[int] = field(default_factory=set)
    """UIDs whose content makes it break the connection."""
    says_no_to: set[int] = field(default_factory=set)
    """UIDs whose content makes it answer NO to the whole FETCH."""
    withholds: set[int] = field(default_factory=set)
    """UIDs whose content it leaves out of its answer."""
    arrives_with: dict[str, dict[int, bytes]] = field(default_factory=dict)
    """Mails that arrive while `search`, `move` or `idle` is answered for the first time, announced in that answer."""
    falls_silent: bool = False
    """After IDLE began it never says anything again, as behind a firewall that forgot the connection."""
    login_answer: str = "OK done"
    """Answer to LOGIN; empty: it hangs up instead."""
    refuses_move: bool = False
    refuses_token: bool = False
    moved: list[int] = field(default_factory=list)
    heard: list[str] = field(default_factory=list)
    connections: int = 0


class _Dialogue(socketserver.StreamRequestHandler):
    """One connection."""

    def handle(self) -> None:
        """Greet, and answer command after command."""
        box = self._box = self.server.box  # type: ignore[attr-defined]
        box.connections += 1
        self._say(f"* OK [CAPABILITY {box.capabilities}] ready")
        while line := self.rfile.readline():
            text = line.decode().rstrip("\r\n")
            box.heard.append(text)
            match = _COMMAND.fullmatch(text)
            if match is None:
                continue
            tag, _, name, rest = match.groups()
            if not getattr(self, f"_{name.lower()}", self._ok)(tag, rest):
                return

    def _say(self, *lines: str) -> None:
        self.wfile.write("".join(f"{line}\r\n" for line in lines).encode())

    def _ok(self, tag: str, _rest: str) -> bool:
        self._say(f"{tag} OK done")
        return True

    def _capability(self, tag: str, _rest: str) -> bool:
        self._say(f"* CAPABILITY {self._box.capabilities}", f"{tag} OK done")
        return True

    def _login(self, tag: str, _rest: str) -> bool:
        if self._box.login_answer:
            self._say(f"{tag} {self._box.login_answer}")
        return bool(self._box.login_answer)

    def _authenticate(self, tag: str, _rest: str) -> bool:
        self._say("+ ")
        self._box.heard.append(base64.b64decode(self.rfile.readline()).decode())
        if not self._box.refuses_token:
            return self._ok(tag, "")
        self._say("+ " + base64.b64encode(b'{"status":"401"}').decode())
        self._box.heard.append("then: " + self.rfile.readline().decode().strip())
        self._say(f"{tag} NO refused")
        return True

    def _select(self, tag: str, _rest: str) -> bool:
        box = self._box
        self._say(
            f"* {len(box.mails)} EXISTS", "* 0 RECENT", f"* OK [UIDVALIDITY {box.uidvalidity}] valid",
            f"* OK [UIDNEXT {max(box.mails, default=0) + 1}] next", f"{tag} OK [READ-WRITE] done",
        )  # fmt: skip
        return True

    _examine = _select

    def _list(self, tag: str, _rest: str) -> bool:
        self._say('* LIST () "/" "Processed"', f"{tag} OK done")
        return True

    def _search(self, tag: str, rest: str) -> bool:
        found = [uid for uid in sorted(self._box.mails) if uid in self._named(rest.removeprefix("UID "))]
        self._say("* SEARCH " + " ".join(map(str, found)), *self._news("search"), f"{tag} OK done")
        return True

    def _named(self, uids: str) -> set[int]:
        last = max(self._box.mails, default=0)
        named: set[int] = set()
        for part in uids.split(","):
            low, _, high = part.partition(":")
            low_uid, high_uid = int(low), last if high == "*" else int(high or low)
            named |= set(range(min(low_uid, high_uid), max(low_uid, high_uid) + 1))
        return named

    def _fetch(self, tag: str, rest: str) -> bool:
        box = self._box
        uids, _, items = rest.partition(" ")
        wanted = [uid for uid in sorted(box.mails) if uid in self._named(uids)]
        content = "BODY.PEEK[]" in items
        if content and box.says_no_to & set(wanted):
            self._say(f"{tag} NO internal error")
            return True
        for number, uid in enumerate(sorted(box.mails), 1):
            if uid not in wanted:
                continue
            if content and uid in box.hangs_up_on:
                return False
            if content and uid in box.withholds:
                continue
            self._answer(number, uid, content=content, header="BODY.PEEK[HEADER]" in items)
        self._say(f"{tag} OK done")
        return True

    def _answer(self, number: int, uid: int, *, content: bool, header: bool) -> None:
        raw = self._box.mails[uid]
        size = len(raw) if self._box.told_size is None else self._box.told_size
        head = f'* {number} FETCH (UID {uid} RFC822.SIZE {size} INTERNALDATE "{self._box.internaldate}"'
        if not content and not header:
            self._say(f"{head})")
            return
        part = raw if content else raw.partition(b"\r\n\r\n")[0] + b"\r\n\r\n"
        name = "BODY[]" if content else "BODY[HEADER]"
        self.wfile.write(f"{head} {name} {{{len(part)}}}\r\n".encode() + part + b")\r\n")

    def _move(self, tag: str, rest: str) -> bool:
        if self._box.refuses_move:
            self._say(f"{tag} NO [OVERQUOTA] full")
            return True
        for uid in [uid for uid in sorted(self._box.mails) if uid in self._named(rest.partition(" ")[0])]:
            self._box.moved.append(uid)
            del self._box.mails[uid]
        self._say(*self._news("move"), f"{tag} OK done")
        return True

    def _news(self, command: str) -> list[str]:
        arrived = self._box.arrives_with.pop(command, {})
        self._box.mails.update(arrived)
        return [f"* {len(self._box.mails)} EXISTS"] if arrived else []

    def _idle(self, tag: str, _rest: str) -> bool:
        box = self._box
        # In one packet, so that the announcement lies in the client's buffer when it begins to listen.
        self._say("+ idling", *self._news("idle"))
        self.rfile.readline()
        if box.falls_silent:
            # The client's DONE is never answered; it must notice by itself and hang up.
            self.rfile.read()
            return False
        return self._ok(tag, "")

    def _logout(self, tag: str, _rest: str) -> bool:
        self._say("* BYE", f"{tag} OK done")
        return False


class _Server(socketserver.ThreadingTCPServer):
    """A thread for each connection."""

    allow_reuse_address = True
    daemon_threads = True
    box: Mailbox


@contextmanager
def scripted_imap(box: Mailbox) -> Iterator[int]:
    """Serve that mailbox for the length of the `with`; gives the port on 127.0.0.1."""
    with _Server(("127.0.0.1", 0), _Dialogue) as server:
        server.box = box
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        try:
            yield server.server_address[1]
        finally:
            server.shutdown()
            thread.join()
