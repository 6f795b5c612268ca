"""How a page is put together: the templates with their filters, and what every page needs."""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from fastapi.responses import HTMLResponse, RedirectResponse
from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup, escape

from bot.console import spoken, words
from bot.console.guard import Visit
from bot.store.values_console import Rank
from bot.web.visible import finalized

ZONE = ZoneInfo("America/New_York")
"""In whose time the desk's pages are: that of its offers."""

_ENVIRONMENT = Environment(
    loader=PackageLoader("bot.console", "templates"),
    autoescape=True,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=StrictUndefined,
    finalize=finalized,
)


def _moment(instant: datetime | None) -> str:
    """An instant in the desk's time, with its zone."""
    return spoken.moment(instant, ZONE)


def _local(instant: datetime) -> str:
    """An instant as a browser's field for date and time takes it."""
    return f"{instant.astimezone(ZONE):%Y-%m-%dT%H:%M}"


def _exactly(instant: datetime) -> str:
    """An instant for machines."""
    return instant.astimezone(ZONE).isoformat(timespec="seconds")


def breakable(address: str | None) -> Markup:
    """An address that may be broken behind its @ and before its last dots rather than anywhere."""
    shown = str(escape(finalized(address or "")))
    return Markup(shown.replace("@", "@<wbr>").replace(".", "<wbr>."))  # noqa: S704 - escaped in the line before


_ENVIRONMENT.filters.update(
    moment=_moment,
    exactly=_exactly,
    local=_local,
    money=spoken.money,
    plainly=spoken.plainly,
    reason=lambda name: words.REASONS.get(name, spoken.plainly(name)),
    missing=lambda name: words.MISSING.get(name, spoken.plainly(name)),
    state=lambda name: words.STATES.get(name, spoken.plainly(name)),
    second=lambda name: words.SECOND.get(name, spoken.plainly(name)),
    code=lambda name: words.CODES.get(name, name),
    kind=lambda name: words.KINDS.get(name, spoken.plainly(name)),
    action=lambda name: words.ACTIONS.get(name, spoken.plainly(name)),
    via=lambda name: words.VIAS.get(name, name),
    answer=lambda name: words.ANSWERS.get(name, spoken.plainly(name)),
    lease=lambda name: words.LEASES.get(name, name),
    address=breakable,
)
_ENVIRONMENT.globals["Rank"] = Rank


def page(visit: Visit, template: str, *, status: int = 200, **values: Any) -> HTMLResponse:  # noqa: ANN401 - whatever a template shows
    """That template with these values, and what the frame of every page needs."""
    now = visit.house.clock.now()
    said = words.DONE.get(visit.request.query_params.get("done", ""), "")
    frame = {"person": visit.person, "csrf": visit.csrf, "now": now, "said": said, "here": visit.request.url.path}
    return HTMLResponse(_ENVIRONMENT.get_template(template).render({**frame, **values}), status_code=status)


def bare(template: str, *, status: int = 200, **values: Any) -> HTMLResponse:  # noqa: ANN401 - as above
    """A page for somebody who is not let in: it shows nothing of the desk."""
    frame = {"person": None, "csrf": "", "now": None, "said": "", "here": ""}
    return HTMLResponse(_ENVIRONMENT.get_template(template).render({**frame, **values}), status_code=status)


def then(path: str, done: str = "") -> RedirectResponse:
    """On to that page after an act, which says what was done. `done`: a key of `words.DONE`."""
    mark = ("&" if "?" in path else "?") + f"done={done}" if done else ""
    return RedirectResponse(f"{path}{mark}", status_code=303)
