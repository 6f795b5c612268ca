"""Who may ask? A token in the Authorization header (RFC 6750), and the scopes that it was given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from fastapi import Depends, HTTPException, Request
from fastapi.security import HTTPAuthorizationCredentials, HTTPBearer

from bot.api.scopes import Scope
from bot.flow import House
from bot.store.values_ops import Token

_BEARER = HTTPBearer(auto_error=False, description="A token made with `./run.sh token add NAME --scope …`.")


def house_of(request: Request) -> House:
    """The house that the application was made for."""
    house: House = request.app.state.house
    return house


def may(scope: Scope) -> Callable[..., Token]:
    """A dependency that lets in tokens with that scope: 401 without one that is known, 403 without the scope."""

    def check(request: Request, given: Annotated[HTTPAuthorizationCredentials | None, Depends(_BEARER)]) -> Token:
        token = house_of(request).store.token(given.credentials) if given is not None else None
        if token is None:
            raise HTTPException(401, "A known token is needed: Authorization: Bearer …", {"WWW-Authenticate": "Bearer"})
        if scope.value not in token.scopes:
            raise HTTPException(403, f"This token has no scope {scope.value}.")
        return token

    return check
