"""How the page is shown: its templates, and what is said where a link, a visit or a form is not good."""

from __future__ import annotations

from fastapi import Request
from fastapi.responses import HTMLResponse, RedirectResponse, Response
from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.exceptions import HTTPException

from bot.errors import HolderMailError
from bot.page.documents import MOST_FILES
from bot.page.links import LinkError
from bot.web.visible import visible

TEMPLATES = Environment(
    loader=PackageLoader("bot.page", "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
)
TEMPLATES.filters["visible"] = visible
_NO_PAGE = "There is no such page."
_NOTHING = {
    400: f"The form could not be read, so nothing was sent. At most {MOST_FILES} documents can be sent at once."
}
_HEADINGS = {400: "Nothing was sent", 403: "Nothing was sent", 404: "This link does not open", 413: "Nothing was sent"}


class NotInError(HolderMailError):
    """To open this page, first type the code that we mail you."""


def html(template: str, *, status: int = 200, **values: object) -> HTMLResponse:
    """That template with these values."""
    return HTMLResponse(TEMPLATES.get_template(template).render(**values), status)


async def refused(request: Request, error: Exception) -> Response:
    """A link or a visit that is not good: nothing is said of whom it may have been for."""
    if isinstance(error, NotInError):
        return RedirectResponse(f"{request.url.path.rsplit('/', 1)[0]}?asked=over", 303)
    status = 404 if isinstance(error, LinkError) else 400
    sentence = error.sentence if isinstance(error, HolderMailError) else ""
    return html("refused.html", status=status, heading=_HEADINGS.get(status, _HEADINGS[404]), sentence=sentence)


async def nothing(_: Request, error: Exception) -> Response:
    """No such page, or a form that could not be read or is not of this page."""
    status = error.status_code if isinstance(error, HTTPException) else 404
    sentence = (
        str(error.detail) if isinstance(error, HTTPException) and status == 403 else _NOTHING.get(status, _NO_PAGE)
    )
    return html("refused.html", status=status, heading=_HEADINGS.get(status, _HEADINGS[404]), sentence=sentence)


def too_large() -> Response:
    """What is answered to a form that is too large to be read."""
    sentence = (
        "The documents are too large to be sent at once: up to 8 MB each and 16 MB together. Nothing was sent. Please go "
        "back and send fewer of them."
    )
    return html("refused.html", status=413, heading=_HEADINGS[413], sentence=sentence)
