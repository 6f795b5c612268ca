"""What listens on the console's address: health and figures, the JSON API, and the console itself."""

from __future__ import annotations

from fastapi import FastAPI

from bot.api.app import api
from bot.api.operation import operation
from bot.console.app import console
from bot.flow import House


def application(house: House) -> FastAPI:
    """All of it as one web application. Each part lets in by its own rule: nobody, a token, or who is signed in."""
    app = FastAPI(docs_url=None, redoc_url=None, openapi_url=None)
    app.include_router(operation(house))
    app.mount("/api/v1", api(house))
    app.mount("/", console(house))
    return app
