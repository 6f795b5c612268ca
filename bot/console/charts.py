"""Charts as SVG that stands in the page itself: pygal draws, and its styles and scripts are taken off. Pure.

How a chart looks is said by `static/charts.css`, so that the strict policy of the pages holds and colours follow light and
dark. Beside each chart stands a table with the same figures.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from xml.etree import ElementTree as ET

from markupsafe import Markup

from bot.console.pages import ZONE
from bot.console.spoken import moment

_UNWANTED = ("script", "style")
_SVG = "{http://www.w3.org/2000/svg}"


def arrivals_chart(hours: Sequence[tuple[datetime, int]], deadline: datetime) -> Markup:
    """Mails an hour as bars. `hours`: as `progress.by_hour` gives them."""
    import pygal  # noqa: PLC0415  (takes a moment that only this page needs)

    chart = pygal.Bar(
        width=960,
        height=240,
        show_legend=False,
        js=[],
        include_x_axis=True,
        x_label_rotation=0,
        show_minor_x_labels=False,
        x_labels_major_every=max(1, len(hours) // 8),
        truncate_label=-1,
        disable_xml_declaration=True,
        no_data_text="No mail came",
        margin=4,
        spacing=6,
        value_formatter=lambda value: f"{value:.0f}",
        range=(0, max(4, *(count for _, count in hours))),
    )
    chart.x_labels = [f"{instant.astimezone(ZONE):%m-%d %H:00}" for instant, _ in hours]
    chart.add("Mails", [count for _, count in hours])
    title = f"Mails about this offer for each hour; our deadline is {moment(deadline, ZONE)}"
    return bare_svg(chart.render(), title)


def bare_svg(drawn: bytes | str, title: str) -> Markup:
    """A chart without styles, scripts and handlers, named for those who cannot see it."""
    root = ET.fromstring(drawn)  # noqa: S314 - our own drawing library wrote it a moment ago
    _strip(root)
    root.set("role", "img")
    root.set("aria-label", title)
    root.set("class", "chart")
    ET.register_namespace("", "http://www.w3.org/2000/svg")
    # Serialised from a parsed tree in which only elements of SVG are left.
    return Markup(ET.tostring(root, encoding="unicode"))  # noqa: S704 - see above


def _strip(element: Any) -> None:  # noqa: ANN401 - an element of a tree
    """Take off what the policy forbids, and words that only the library's own script reads."""
    for name in [name for name in element.attrib if name == "style" or name.startswith("on") or "}" in name]:
        del element.attrib[name]
    for child in list(element):
        kind = child.tag.removeprefix(_SVG) if isinstance(child.tag, str) else "comment"
        if kind in {*_UNWANTED, "comment", "title", "desc", "defs"}:
            element.remove(child)
        else:
            _strip(child)
