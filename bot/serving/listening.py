"""The console listening: in a thread of the bot, or alone."""

from __future__ import annotations

import logging
import socket
import threading
from typing import Literal

import uvicorn
from fastapi import FastAPI

from bot.errors import SettingsError
from bot.flow import House
from bot.serving.application import application

_STARTS_WITHIN = 20
"""Seconds."""


class Listening:
    """A web application that listens until it is stopped."""

    def __init__(
        self, house: House, app: FastAPI | None = None, section: Literal["console", "page"] = "console"
    ) -> None:
        """Take the address that the settings have in that section at once: of the console and all beside it, or of `app`.

        Raises SettingsError where it is taken.
        """
        settings = house.settings.console if section == "console" else house.settings.page
        self._socket = _bound(settings.host, settings.port, section)
        self.host = settings.host
        self.port: int = self._socket.getsockname()[1]
        config = uvicorn.Config(
            app or application(house),
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=2,
            timeout_keep_alive=10,
        )
        # What goes wrong is logged by the app itself, without the words of errors.
        logging.getLogger("uvicorn.error").setLevel(logging.CRITICAL)
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(
            target=self._server.run, kwargs={"sockets": [self._socket]}, name=section, daemon=True
        )

    @property
    def address(self) -> str:
        """Where it is, for a browser."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    def start(self) -> None:
        """Serve in the background."""
        self._thread.start()

    def stop(self) -> None:
        """Finish what is being answered, and end."""
        self._server.should_exit = True
        self._thread.join(_STARTS_WITHIN)
        self._socket.close()


def _bound(host: str, port: int, section: str) -> socket.socket:
    """A socket that listens there. Raises SettingsError, naming the key."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family, socket.SOCK_STREAM)
    listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
    except (OSError, OverflowError) as error:
        listening.close()
        why = getattr(error, "strerror", None) or str(error)
        raise SettingsError(f"{section}.host, {section}.port: cannot listen on {host}:{port}: {why}") from None
    return listening
