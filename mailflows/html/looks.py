"""Tell whether a person can see a text, by the few properties of CSS and old HTML attributes that decide it.

Used by `mailflows.html.visible`: a `Look` is handed down from element to element. Where a rule is unsure (a picture
behind the text) the text counts as visible: what is wrongly thought hidden would be an instruction lost.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

Colour = tuple[int, int, int]

WHITE: Colour = (255, 255, 255)
SMALLEST_VISIBLE_PX = 2.0
LOWEST_CONTRAST = 1.25
"""Ratio of the lightness of text and background (1 = the same colour) under which nobody reads it."""
FAR_OUTSIDE_PX = 400.0

NAMED_COLOURS: dict[str, Colour] = {
    "white": WHITE, "snow": (255, 250, 250), "ivory": (255, 255, 240), "ghostwhite": (248, 248, 255),
    "whitesmoke": (245, 245, 245), "floralwhite": (255, 250, 240), "mintcream": (245, 255, 250),
    "azure": (240, 255, 255), "aliceblue": (240, 248, 255), "seashell": (255, 245, 238),
    "gainsboro": (220, 220, 220), "lightgray": (211, 211, 211), "lightgrey": (211, 211, 211),
    "silver": (192, 192, 192), "darkgray": (169, 169, 169), "darkgrey": (169, 169, 169), "gray": (128, 128, 128),
    "grey": (128, 128, 128), "dimgray": (105, 105, 105), "black": (0, 0, 0), "red": (255, 0, 0),
    "darkred": (139, 0, 0), "maroon": (128, 0, 0), "green": (0, 128, 0), "darkgreen": (0, 100, 0),
    "lime": (0, 255, 0), "blue": (0, 0, 255), "navy": (0, 0, 128), "darkblue": (0, 0, 139),
    "yellow": (255, 255, 0), "lightyellow": (255, 255, 224), "orange": (255, 165, 0), "gold": (255, 215, 0),
    "purple": (128, 0, 128), "fuchsia": (255, 0, 255), "magenta": (255, 0, 255), "aqua": (0, 255, 255),
    "cyan": (0, 255, 255), "teal": (0, 128, 128), "olive": (128, 128, 0), "brown": (165, 42, 42),
    "pink": (255, 192, 203), "beige": (245, 245, 220), "linen": (250, 240, 230), "windowtext": (0, 0, 0),
    "window": WHITE, "steelblue": (70, 130, 180), "royalblue": (65, 105, 225), "slategray": (112, 128, 144),
}  # fmt: skip

SIZE_WORDS = {
    "xx-small": 9.0, "x-small": 10.0, "small": 13.0, "medium": 16.0, "large": 18.0, "x-large": 24.0, "xx-large": 32.0,
}  # fmt: skip

_LENGTH = re.compile(r"(-?\d{0,8}\.?\d{0,8})(px|pt|pc|in|cm|mm|em|rem|ex|%|vw|vh)?")
_PIXELS = {
    "px": 1.0,
    "": 1.0,
    "pt": 4 / 3,
    "pc": 16.0,
    "in": 96.0,
    "cm": 37.8,
    "mm": 3.78,
    "rem": 16.0,
    "vw": 10.0,
    "vh": 8.0,
}
_NUMBERS = re.compile(r"\d{1,4}(?:\.\d{1,6})?%?|\.\d{1,6}")


@dataclass(frozen=True, slots=True)
class Look:
    """How text looks at one place of an HTML mail."""

    gone: bool = False
    """Taken out by something that no element inside can undo: display none, opacity, a clipped box."""
    invisible: bool = False
    opacity: float = 1.0
    size: float = 16.0
    """Font size in pixels."""
    colour: Colour | None = (0, 0, 0)
    """None where the text is transparent."""
    background: Colour | None = WHITE
    """None where it cannot be known (a picture, a gradient)."""
    flat: bool = False
    """Its lines have no height, so that they lie over each other."""
    pre: bool = False
    struck: bool = False
    symbols: bool = False
    """Set in a symbol font (Wingdings and the like), where letters are shown as signs."""

    @property
    def hidden(self) -> bool:
        """True where a person reading the mail does not see this text."""
        if self.gone or self.invisible or self.flat or self.opacity <= 0.1 or self.size <= SMALLEST_VISIBLE_PX:
            return True
        if self.colour is None:
            return True
        return self.background is not None and contrast(self.colour, self.background) < LOWEST_CONTRAST


@lru_cache(maxsize=1024)
def contrast(one: Colour, other: Colour) -> float:
    """Answer with the contrast ratio of two colours, 1 to 21 (as in WCAG 2, 1.4.3)."""
    lighter, darker = sorted((_lightness(one), _lightness(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _lightness(colour: Colour) -> float:
    red, green, blue = (c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in (v / 255 for v in colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def declarations(style: str) -> dict[str, str]:
    """Split a style attribute or a rule's block into properties and values, both lower case."""
    found: dict[str, str] = {}
    for item in style[:20_000].split(";"):
        name, colon, value = item.partition(":")
        if colon:
            found[name.strip().lower()] = value.replace("!important", "").strip().lower()
    return found


_LONGEST_KEPT = 300


def declared(style: str) -> Mapping[str, str]:
    """Split a style attribute like `declarations`; a short one is split once, since a mail's elements repeat theirs."""
    return _kept_declarations(style) if len(style) <= _LONGEST_KEPT else declarations(style)


_kept_declarations = lru_cache(maxsize=512)(declarations)


TELLING_TAGS = frozenset({"pre", "s", "strike", "del"})
"""Elements that change how their text looks without an attribute or a style."""
_TELLING_ATTRIBUTES = frozenset({"hidden", "color", "text", "bgcolor", "background", "face"})
"""Attributes that change how text looks."""


def look_of(parent: Look, tag: str, attributes: Mapping[str, str | None], style: Mapping[str, str]) -> Look:
    """Work out how text inside an element looks, from its parent's look and its own attributes and style."""
    look = parent
    if not style and tag not in TELLING_TAGS and _TELLING_ATTRIBUTES.isdisjoint(attributes):
        return look
    if "hidden" in attributes or style.get("display") == "none" or _boxed_away(style):
        look = replace(look, gone=True)
    if visibility := style.get("visibility"):
        look = replace(look, invisible=visibility in {"hidden", "collapse"})
    if opacity := style.get("opacity"):
        look = replace(look, opacity=parent.opacity * _fraction(opacity))
    if size := style.get("font-size") or _size_in_font(style.get("font", "")):
        look = replace(look, size=_font_size(size, parent.size))
    if (height := pixels(style.get("line-height", ""), look.size)) is not None and style.get("line-height") != "normal":
        # A number without a unit counts lines; `pixels` reads it as pixels, and both hide the text near zero.
        look = replace(look, flat=height <= (0.15 if style["line-height"][-1:].isdigit() else SMALLEST_VISIBLE_PX))
    look = _coloured(look, tag, attributes, style)
    if (space := style.get("white-space")) or tag == "pre":
        look = replace(look, pre=tag == "pre" if space is None else space.startswith(("pre", "break-spaces")))
    if tag in {"s", "strike", "del"} or "line-through" in style.get("text-decoration", "") + style.get(
        "text-decoration-line", ""
    ):
        look = replace(look, struck=True)
    face = (attributes.get("face") or "").lower() if tag == "font" else ""
    if family := style.get("font-family") or face or style.get("font", ""):
        look = replace(look, symbols="wingdings" in family and "wingdings 3" not in family)
    return look


def _coloured(look: Look, tag: str, attributes: Mapping[str, str | None], style: Mapping[str, str]) -> Look:
    ink = style.get("-webkit-text-fill-color") or style.get("color")
    if ink is None and tag in {"font", "body", "basefont"}:
        ink = attributes.get("color") or attributes.get("text")
    if ink:
        known, colour = parse_colour(ink)
        look = replace(look, colour=colour) if known else look
    ground = style.get("background-color") or style.get("background") or attributes.get("bgcolor")
    if style.get("background-image", "none") != "none" or attributes.get("background"):
        return replace(look, background=None)
    if ground:
        if "url(" in ground or "gradient" in ground:
            return replace(look, background=None)
        for word in [ground] if "(" in ground else ground.split()[:6]:
            known, colour = parse_colour(word)
            if known:
                return replace(look, background=colour) if colour is not None else look
    return look


def parse_colour(text: str) -> tuple[bool, Colour | None]:
    """Read a colour; answers with whether it is one, and with it (None: transparent)."""
    word = text.strip().lower()[:60]
    if word == "transparent":
        return True, None
    if word in NAMED_COLOURS:
        return True, NAMED_COLOURS[word]
    if word.startswith(("rgb", "hsl")):
        return _functional_colour(word)
    digits = word.removeprefix("#")
    if re.fullmatch(r"[0-9a-f]+", digits) and (word.startswith("#") or len(digits) == 6):
        if len(digits) in {3, 4}:
            digits = "".join(2 * digit for digit in digits)
        if len(digits) in {6, 8}:
            if len(digits) == 8 and int(digits[6:], 16) <= 25:
                return True, None
            return True, (int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:6], 16))
    return False, None


def _functional_colour(word: str) -> tuple[bool, Colour | None]:
    numbers = _NUMBERS.findall(word)
    if len(numbers) < 3:
        return False, None
    if len(numbers) > 3 and _fraction(numbers[3]) <= 0.1:
        return True, None
    if word.startswith("hsl"):
        # Only the lightness matters for what can be seen; the hue is not worked out.
        level = round(255 * _fraction(numbers[2]))
        return True, (level, level, level)
    red, green, blue = (min(255, round(255 * _fraction(n)) if n.endswith("%") else int(float(n))) for n in numbers[:3])
    return True, (red, green, blue)


def _fraction(text: str) -> float:
    found = _NUMBERS.search(text)
    if not found:
        return 1.0
    number = found[0]
    return float(number[:-1]) / 100 if number.endswith("%") else float(number)


def pixels(text: str, parent: float = 16.0) -> float | None:
    """Read a CSS length as pixels; None where it is none. `parent` is what `em` and `%` count from."""
    found = _LENGTH.fullmatch(text.strip()) if text else None
    if not found or not found[1].strip("-."):
        return None
    number, unit = float(found[1]), found[2] or ""
    if unit in {"em", "ex"}:
        return number * parent
    return number / 100 * parent if unit == "%" else number * _PIXELS[unit]


def _font_size(text: str, parent: float) -> float:
    if text in SIZE_WORDS:
        return SIZE_WORDS[text]
    size = pixels(text, parent)
    return parent if size is None else size


def _size_in_font(font: str) -> str:
    """Find the size in a `font` shorthand such as `italic 0px/1 Arial`."""
    for word in font.split()[:8]:
        size = word.partition("/")[0]
        if size and size[0] in "0123456789." and pixels(size) is not None and not size.isdigit():
            return size
    return "0" if font.strip() == "0" else ""


def _boxed_away(style: Mapping[str, str]) -> bool:
    """Tell whether the element's box shows nothing: zero size and clipped, or moved out of the page."""
    if not style:
        return False
    clipped = style.get("overflow", style.get("overflow-x", "")) in {"hidden", "clip"}
    if clipped:
        for side in ("height", "max-height", "width", "max-width"):
            length = pixels(style.get(side, ""))
            if length is not None and length <= 1:
                return True
    if style.get("position") in {"absolute", "fixed"}:
        for side in ("left", "top", "right", "bottom"):
            length = pixels(style.get(side, ""))
            if length is not None and length <= -FAR_OUTSIDE_PX:
                return True
        if "clip" in style and re.search(
            r"rect\(\s*[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01](?:px)?[\s,]+[01]", style["clip"]
        ):
            return True
    for shift in ("text-indent", "margin-left", "margin-top"):
        length = pixels(style.get(shift, ""))
        if length is not None and length <= -FAR_OUTSIDE_PX:
            return True
    path = style.get("clip-path", "")
    return "scale(0)" in style.get("transform", "") or path.startswith(("inset(50%", "inset(100%", "circle(0"))
