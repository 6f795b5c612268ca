"""A Dovecot of the tests' own: IMAP (plain, STARTTLS, TLS) and LMTP on loopback, any user, in a scratch folder."""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import smtplib
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

from imapclient import IMAPClient

from tests.servers.certificate import Certificates, make_certificates
from tests.servers.need import need
from tests.servers.waiting import accepts, free_port, until

PASSWORD = "secret"

_CONFIG = """\
base_dir = {folder}/run
state_dir = {folder}/state
log_path = {folder}/log
protocols = imap lmtp
listen = 127.0.0.1
ssl = yes
ssl_cert = <{certificate}
ssl_key = <{key}
disable_plaintext_auth = no
auth_mechanisms = plain login
auth_failure_delay = 0
auth_username_format = %Ln
recipient_delimiter = +
mail_home = {folder}/mail/%u
mail_location = maildir:~/Maildir
first_valid_uid = 1
default_internal_user = {internal}
default_login_user = {login}
mail_max_userip_connections = 100
passdb {{
  driver = static
  args = password={password}
}}
userdb {{
  driver = static
  args = uid={owner} gid={group}
}}
namespace inbox {{
  inbox = yes
  separator = .
  prefix = {prefix}
}}
service imap-login {{
  {chroot}
  inet_listener imap {{
    port = {imap}
  }}
  inet_listener imaps {{
    port = {imaps}
    ssl = yes
  }}
}}
service lmtp {{
  inet_listener lmtp {{
    port = {lmtp}
  }}
}}
service anvil {{
  {chroot}
  unix_listener anvil-auth-penalty {{
    mode = 0
  }}
}}
service stats {{
  {chroot}
}}
{more}
"""


@dataclass(slots=True)
class DovecotServer:
    """A running Dovecot. Every user exists, with the password `PASSWORD`; one user a test keeps tests apart."""

    folder: Path
    imap: int
    imaps: int
    lmtp: int
    certificates: Certificates
    _process: subprocess.Popen[bytes] | None = field(default=None, repr=False)

    def start(self) -> None:
        """Start it, also again after `kill` or `stop`, and wait until it accepts connections."""
        self._process = subprocess.Popen(
            [need("dovecot"), "-F", "-c", str(self.folder / "dovecot.conf")],
            stdout=subprocess.DEVNULL,
            stderr=(self.folder / "stderr").open("ab"),
            cwd="/",
            start_new_session=True,
        )
        until(self._ready, what=f"Dovecot does not start: {self.said()}")

    def stop(self) -> None:
        """Stop it in an orderly way; connections that its processes would serve to their end are cut."""
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        """End it and all its children at once, without a goodbye, as a power cut would."""
        self._end(signal.SIGKILL)

    def deliver(self, user: str, *mails: bytes) -> None:
        """Deliver mails by LMTP into the INBOX of that user."""
        with smtplib.LMTP("127.0.0.1", self.lmtp) as client:
            for raw in mails:
                client.sendmail("writer@example.org", [f"{user}@custodian.example"], raw)

    @contextmanager
    def client(self, user: str) -> Iterator[IMAPClient]:
        """Look at the mailbox of that user with a second mail program."""
        with IMAPClient("127.0.0.1", self.imap, ssl=False, timeout=20) as client:
            client.login(user, PASSWORD)
            yield client

    def count(self, user: str, folder: str) -> int:
        """Count the mails in that folder; 0 where there is none."""
        with self.client(user) as client:
            if not client.folder_exists(folder):
                return 0
            return int(client.select_folder(folder, readonly=True)[b"EXISTS"])

    def said(self) -> str:
        """Answer what it wrote to its log and to standard error."""
        files = (self.folder / "log", self.folder / "stderr")
        return "".join(file.read_text(errors="replace") for file in files if file.exists())

    def _ready(self) -> bool:
        if self._process is not None and self._process.poll() is not None:
            raise AssertionError(f"Dovecot ended: {self.said()}")
        return accepts(self.imap) and accepts(self.lmtp)

    def _end(self, how: signal.Signals) -> None:
        if self._process is None:
            return
        self._process.send_signal(how)
        self._process.wait(20)
        # It led a process group of its own: what is left in it are children that outlive their master.
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process = None


@contextmanager
def dovecot_server(more: str = "", prefix: str = "") -> Iterator[DovecotServer]:
    """Run a Dovecot for the length of the `with`; see `need` for where it is not installed.

    `more`: further lines of its configuration. `prefix`: what the names of all folders but INBOX begin with.
    """
    need("dovecot")
    folder = Path(tempfile.mkdtemp(prefix="holdermail-dovecot-"))
    folder.chmod(0o755)
    me = pwd.getpwuid(os.geteuid()).pw_name
    root = os.geteuid() == 0
    owner = pwd.getpwnam("mail" if root else me)
    (folder / "mail").mkdir()
    if root:
        shutil.chown(folder / "mail", owner.pw_uid, owner.pw_gid)
    server = DovecotServer(folder, free_port(), free_port(), free_port(), make_certificates(folder))
    (folder / "dovecot.conf").write_text(
        _CONFIG.format(
            folder=folder,
            certificate=server.certificates.certificate,
            key=server.certificates.key,
            internal="dovecot" if root else me,
            login="dovenull" if root else me,
            chroot="" if root else "chroot =",
            owner=owner.pw_uid,
            group=owner.pw_gid,
            password=PASSWORD,
            prefix=prefix,
            imap=server.imap,
            imaps=server.imaps,
            lmtp=server.lmtp,
            more=more,
        )
    )
    try:
        server.start()
        yield server
    finally:
        # An orderly end would take a second, and nobody needs this server any more.
        server.kill()
        shutil.rmtree(folder, ignore_errors=True)
