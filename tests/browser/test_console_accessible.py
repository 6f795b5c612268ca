"""No page of the console has a serious accessibility fault, in light, in dark and on a phone (axe-core)."""

from __future__ import annotations

from typing import Any

import pytest

from tests.browser.conftest import Desk
from tests.console_steps import flagged_mail

BOB = "Bob Castellano <bob.castellano@harborline.example>"
PATHS = (
    "/",
    "/?q=nothing+fits",
    "/mail/1",
    "/mail/1?form=source",
    "/mail/2",
    "/proposals",
    "/offers",
    "/offers/lexington-2001",
    "/offers/lexington-2001/accounts",
    "/offers/lexington-2001/record?all=yes",
    "/offers/lexington-2001/calls",
    "/offers/lexington-2001/deliveries",
    "/offers/lexington-2001/handover",
    "/offers/lexington-2001/notices",
    "/case/lexington-2001/LX-1002",
    "/enter",
    "/register",
    "/register/LX-1002",
    "/brokers",
    "/flow",
    "/audit",
    "/settings",
    "/mail/999",
)
LOOKS: dict[str, dict[str, Any]] = {
    "light": {"color_scheme": "light"},
    "dark": {"color_scheme": "dark"},
    "phone": {"color_scheme": "light", "viewport": {"width": 390, "height": 800}},
}
SERIOUS = {"serious", "critical"}


def faults(page: Any, axe: str) -> list[str]:
    """Serious faults of the page as it is, each with where it stands."""
    page.evaluate(axe)
    found = page.evaluate("async () => (await axe.run(document)).violations")
    return [
        f"{one['id']} ({one['impact']}): {node['html'][:160]}"
        for one in found
        if one["impact"] in SERIOUS
        for node in one["nodes"][:3]
    ]


@pytest.mark.parametrize("look", list(LOOKS))
def test_no_page_has_a_serious_fault(desk: Desk, axe: str, look: str) -> None:
    stranger = "Bob <bobby.c@freemail.example>"
    flagged_mail(desk.scene, stranger, "LX-1002: tender $25,000.\n\nRobert J. Castellano\n")
    flagged_mail(desk.scene, BOB, "My attorney will file suit against you.\n\nRobert J. Castellano\n", "Suit")
    desk.scene.house.store.propose("accept", {"why": "he called"}, ("sender",), "Otto Brandt", mail_id=1)
    desk.scene.house.store.remark("note", "He calls back.", "Otto Brandt", mail_id=1)
    found: dict[str, list[str]] = {}
    page = desk.open(**LOOKS[look])
    page.goto("/sign-in")
    found["/sign-in"] = faults(page, axe)
    page = desk.signed_in("Ann Proctor", **LOOKS[look])
    for path in PATHS:
        page.goto(path)
        page.evaluate("() => document.querySelectorAll('details').forEach((one) => { one.open = true; })")
        found[path] = faults(page, axe)
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        if wide > 1:
            found[path].append(f"the page is {wide} pixels wider than the screen")
    assert [f"{path}: {fault}" for path, those in found.items() for fault in those] == []
