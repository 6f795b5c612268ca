"""What every answer of ours tells the browser: load nothing from elsewhere, run nothing, keep nothing."""

from __future__ import annotations

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

PAGE_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
MAIL_POLICY = (
    "sandbox; default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'"
)
"""For the cleaned HTML of a mail, in its frame: an origin of its own, no script, no form, no picture, no link out."""
FILE_POLICY = "sandbox; default-src 'none'; frame-ancestors 'none'"
"""For what is downloaded."""
LARGEST = 12_000_000
"""Bytes of a request's body: a scan, and some."""
_MOST_DRAINED = 100_000_000


def disposition(name: str) -> str:
    """The header with which a browser saves a file, under a name of plain signs that can break nothing."""
    safe = "".join(sign if sign.isascii() and (sign.isalnum() or sign in "._- ") else "_" for sign in name)[-100:]
    return f'attachment; filename="{safe.strip(". ") or "file"}"'


class SafeHeaders:
    """Puts the headers on every answer, and refuses bodies that are too large before they are read."""

    def __init__(self, app: ASGIApp, refusal: ASGIApp, largest: int = LARGEST) -> None:
        """Wrap the app. `refusal`: what is answered where a body of more than `largest` bytes is announced."""
        self._app = app
        self._refusal = refusal
        self._largest = largest

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def safely(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.setdefault("Content-Security-Policy", PAGE_POLICY)
                headers.setdefault("Cache-Control", "no-store")
                headers["X-Content-Type-Options"] = "nosniff"
                headers["Referrer-Policy"] = "no-referrer"
                headers["Cross-Origin-Opener-Policy"] = "same-origin"
                headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()"
                if (
                    "X-Frame-Options" not in headers
                    and "frame-ancestors 'self'" not in headers["Content-Security-Policy"]
                ):
                    headers["X-Frame-Options"] = "DENY"
            await send(message)

        announced = Headers(scope=scope).get("content-length", "")
        if announced.isdecimal() and (len(announced) > 15 or int(announced) > self._largest):
            # A browser shows an answer only once it could send all of its own.
            await _drained(receive)
            await self._refusal(scope, receive, safely)
            return
        received = 0

        async def bounded() -> Message:
            nonlocal received
            message = await receive()
            received += len(message.get("body", b""))
            if received > self._largest:
                return {"type": "http.disconnect"}
            return message

        await self._app(scope, bounded, safely)


async def _drained(receive: Receive) -> None:
    """Take a body and keep none of it, up to a bound."""
    taken = 0
    while taken < _MOST_DRAINED:
        message = await receive()
        taken += len(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body"):
            return
