"""XOAUTH2 against a real Dovecot that asks a token server on loopback."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from mailflows.errors import LoginRefusedError
from mailflows.imap import ImapSettings, Poller
from tests.servers.dovecot import DovecotServer, dovecot_server
from tests.servers.keeping import Keeping

pytestmark = pytest.mark.live

_PASSDB = """
auth_mechanisms = xoauth2
passdb {{
  driver = oauth2
  mechanisms = xoauth2
  args = {file}
}}
"""


class _Tokens(BaseHTTPRequestHandler):
    """Knows one token, and whose it is."""

    def do_GET(self) -> None:
        """Answer what is known of the token at the end of the path."""
        good = self.path.endswith("good.token")
        body = json.dumps({"email": "desk"} if good else {"error": "invalid_token"}).encode()
        self.send_response(200 if good else 401)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture
def server(tmp_path: Path) -> Iterator[DovecotServer]:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Tokens) as tokens:
        thread = threading.Thread(target=tokens.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        file = tmp_path / "oauth2.conf"
        file.write_text(f"tokeninfo_url = http://127.0.0.1:{tokens.server_port}/?t=\nusername_attribute = email\n")
        try:
            with dovecot_server(more=_PASSDB.format(file=file)) as dovecot:
                yield dovecot
        finally:
            tokens.shutdown()
            thread.join()


def test_a_good_token_opens_the_mailbox_and_a_bad_one_is_a_named_error(server: DovecotServer) -> None:
    keeping = Keeping()
    settings = ImapSettings(host="127.0.0.1", port=server.imap, tls="none", user="desk", auth="xoauth2", timeout=10)
    server.deliver("desk", b"Subject: one\r\n\r\nI tender all.\r\n")

    bad = Poller(settings, keeping.keep, keeping.place, keeping.set_place, token=lambda: "bad.token")
    with pytest.raises(LoginRefusedError, match="access token"):
        bad.poll_once()
    assert not keeping.mails

    good = Poller(settings, keeping.keep, keeping.place, keeping.set_place, token=lambda: "good.token")
    assert good.poll_once() == 1
