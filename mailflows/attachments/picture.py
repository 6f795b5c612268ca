"""What a picture or scanned page says: cleaned, set straight, read by OCR, boxes measured.

Needs the program tesseract; without it a picture is `Trouble.NEEDS_OCR`.
"""

from __future__ import annotations

import io
import os
import re
import shutil
import time
import warnings
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter, ImageOps, ImageSequence, UnidentifiedImageError

from mailflows.attachments.content import MOST_PAGES, MOST_PIXELS, Content
from mailflows.attachments.layout import TextLine, Word, letter_width, line_text, lines_from
from mailflows.attachments.picture_boxes import Dark, blank_beside, box_beside
from mailflows.attachments.picture_figures import is_figure, looked_at_again
from mailflows.attachments.picture_words import is_caption, mended
from mailflows.values import Trouble

_SECONDS_A_PAGE = 25
_SECONDS_ALTOGETHER = 90
_READABLE = 55.0
"""Words read less surely than this, on average over a page, make the page unsure."""
_DOUBTFUL_FIGURE = 30.0
"""A number read less surely than this makes the page unsure."""
_SMALL = 60_000
"""Pictures of fewer pixels hold no page: logos, icons, signature pictures."""
_OPTION_WORD = re.compile(r"\W*(?:[tlji1]ender|exchange|decline|withdraw|all|part|only|do)\W*", re.IGNORECASE)
_OPTION_LINE = re.compile(
    r"\W*(?:\w{0,4}\W+)?(?:[tlji1]ender|exchange)\W+(?:all|only|part|none|less)|\W*do\W+not\W+tender", re.IGNORECASE
)
_LONGEST = 2900
"""Pixels of a page's longer side when it is read: about 260 dots per inch."""
_STRIP = 128
"""Rows of pixels whose light is evened at once."""
_DUST = re.compile(r"[|!'’`´.,:;~\"“”·°_-]{1,2}")
"""What dust, and the ends of ruled lines, are read as."""
_RULE_WORD = re.compile(r"[-_=—–.~|]{2,}|[=—–_~]")
_SPECK = 0.2
"""Of the usual height of words: what is no larger either way is no word."""
_SURELY = 80.0
_BADLY = 50.0
"""Words behind a caption read less surely than this are no words."""
_FAR_BEHIND = 8
"""Letters between a caption and what stands behind it by chance."""
_LONGEST_STROKE = 3
"""Of a caption's height: a longer level stroke is a ruled line, and no ink of a signature."""
Grey = NDArray[np.uint8]


@dataclass(frozen=True, slots=True)
class Page:
    """One page as read: its text, and whether a person must look."""

    text: str
    unsure: bool = False


@cache
def can_read() -> bool:
    """Say whether the OCR program is installed."""
    return shutil.which("tesseract") is not None


def _even_light(grey: Grey) -> Grey:
    """Take shadows off: divide by the paper's own brightness, seen in a coarse copy."""
    small = Image.fromarray(grey).resize(
        (max(1, grey.shape[1] // 16), max(1, grey.shape[0] // 16)), Image.Resampling.BOX
    )
    paper = (
        small.filter(ImageFilter.MaxFilter(5))
        .filter(ImageFilter.GaussianBlur(4))
        .resize((grey.shape[1], grey.shape[0]), Image.Resampling.BILINEAR)
    )
    ground = np.asarray(paper)
    even = np.empty_like(grey)
    # As fractions a whole page of 6 million points takes 100 MB, four bytes a point and step; so it is taken by strips.
    for top in range(0, grey.shape[0], _STRIP):
        rows = slice(top, top + _STRIP)
        light = np.asarray(grey[rows], dtype=np.float32)
        light /= np.maximum(np.asarray(ground[rows], dtype=np.float32), 40)
        light *= 245
        even[rows] = np.clip(light, 0, 255, out=light).astype(np.uint8)
    return even


def _specked(grey: Grey) -> bool:
    """Say whether a scan is full of single dark points, which a median filter takes off (it also thins fine letters)."""
    dark = grey < 130
    lone = dark[1:-1, 1:-1] & ~(dark[:-2, 1:-1] | dark[2:, 1:-1] | dark[1:-1, :-2] | dark[1:-1, 2:])
    return float(lone.sum()) > 0.02 * max(float(dark.sum()), 1.0)


def _skew(grey: Grey) -> float:
    """Find by how many degrees the lines of writing are turned (within five either way)."""
    scale = max(1, max(grey.shape) // 700)
    small = Image.fromarray(255 - grey[::scale, ::scale])

    def sharpness(angle: float) -> float:
        rows = np.asarray(small.rotate(angle, Image.Resampling.BILINEAR), dtype=np.float32).sum(axis=1)
        return float(np.square(np.diff(rows)).sum())

    best = max(np.arange(-5, 5.1, 1.0), key=lambda angle: sharpness(float(angle)))
    best = max(np.arange(best - 0.8, best + 0.81, 0.2), key=lambda angle: sharpness(float(angle)))
    return float(best)


def prepared(image: Image.Image) -> Image.Image:
    """Make a picture ready for reading: upright by its camera's note, grey, large enough, even, straight."""
    image = ImageOps.exif_transpose(image) or image
    if image.mode in {"RGBA", "LA", "P"}:
        image = image.convert("RGBA")
        ground = Image.new("RGBA", image.size, "white")
        image = Image.alpha_composite(ground, image)
    image = image.convert("L")
    if _specked(np.asarray(image, dtype=np.uint8)):
        image = image.filter(ImageFilter.MedianFilter(3))
    factor = min(3.0, _LONGEST / max(image.size))
    image = image.resize(
        (max(1, int(image.width * factor)), max(1, int(image.height * factor))), Image.Resampling.LANCZOS
    )
    grey = np.asarray(image, dtype=np.uint8)
    if grey.mean() < 100:
        grey = 255 - grey
    grey = _even_light(grey)
    angle = _skew(grey)
    straight = Image.fromarray(grey)
    return straight.rotate(angle, Image.Resampling.BICUBIC, fillcolor=255) if abs(angle) >= 0.15 else straight


def _words(image: Image.Image, seconds: float, layout: int) -> list[Word]:
    """Let tesseract read a picture: words with places and how sure it is.

    `layout`: its page segmentation mode; 4 takes the page apart into blocks, 6 goes line by line, 7 sees one line.
    """
    import pytesseract  # noqa: PLC0415 - imports pandas where it is installed; only pictures need it

    data = pytesseract.image_to_data(
        image, config=f"--psm {layout}", output_type=pytesseract.Output.DICT, timeout=max(1, int(seconds))
    )
    words = []
    for number, text in enumerate(data["text"]):
        sure = float(data["conf"][number])
        if not text.strip() or sure < 0 or _RULE_WORD.fullmatch(text.strip()):
            continue
        left, top = data["left"][number], data["top"][number]
        words.append(Word(text.strip(), left, top, left + data["width"][number], top + data["height"][number], sure))
    return _without_specks([word for word in words if word.sure >= 20 or len(word.text) > 2])


def _weight(words: Iterable[Word]) -> float:
    """Weigh how well words were read: letters times sureness, doubtful ones counting against."""
    return sum(len(word.text) * (word.sure - 35) for word in words)


def _is_dust(line: TextLine) -> bool:
    """Tell whether nothing stands on a line but signs that dust is read as; a mark before an option stands on the option's line."""
    return all(_DUST.fullmatch(word.text) for word in line.words)


def _is_scrap(line: TextLine) -> bool:
    """Tell whether a line that one reading alone saw is two letters, not read surely, and no mark of ink: a flourish, the end of a rule."""
    letters = [sign.lower() for word in line.words for sign in word.text if sign.isalnum()]
    return len(letters) == 2 and not set(letters) <= {"x", "v"} and all(word.sure < _SURELY for word in line.words)


def merged(first: list[TextLine], second: list[TextLine]) -> list[TextLine]:
    """Join two readings of a page: of each line the better one, and lines that only one of them saw.

    Each way of taking a page apart drops whole lines now and then; together they see all.
    """
    lines = [line for line in first if not _is_dust(line)]
    for other in (line for line in second if not _is_dust(line)):
        middle = (other.top + other.bottom) / 2
        same = [
            n
            for n, line in enumerate(lines)
            if line.top <= middle <= line.bottom or other.top <= (line.top + line.bottom) / 2 <= other.bottom
        ]
        if not same:
            if is_caption(line_text(other, 1.0)) or (_weight(other.words) > 0 and not _is_scrap(other)):
                lines.append(other)
        elif len(same) == 1 and _weight(other.words) > 1.02 * _weight(lines[same[0]].words):
            lines[same[0]] = other
    lines.sort(key=lambda line: (line.top + line.bottom) / 2)
    heights = sorted(word.height for line in lines for word in line.words)
    usual = heights[len(heights) // 2] if heights else 1
    spaced: list[TextLine] = []
    for line in lines:
        if spaced and line.top - spaced[-1].bottom > 0.9 * usual:
            spaced.append(TextLine())
        spaced.append(line)
    return spaced


def _without_specks(words: list[Word]) -> list[Word]:
    """Leave out words no larger than a speck of dust, whatever they were read as."""
    heights = sorted(word.height for word in words)
    usual = heights[len(heights) // 2] if heights else 0
    return [word for word in words if max(word.height, word.right - word.left) > _SPECK * usual]


def _without_stray(line: TextLine, letter: float) -> TextLine:
    """Leave out what stands far behind a caption in capitals and was not read surely: the end of a rule, a speck, a flourish beside "SIGN HERE"."""
    words = line.words
    for number in range(len(words) - 1, 1, -1):
        here = " ".join(word.text for word in words[:number])
        far = words[number].left - words[number - 1].right > _FAR_BEHIND * letter
        if far and is_caption(here) and all(word.sure < _BADLY for word in words[number:]):
            return TextLine(words[:number])
    if len(words) < 3:
        return line
    last, before = words[-1], words[:-1]
    stray = len(last.text) < 3 and last.sure < _SURELY and last.left - before[-1].right > _FAR_BEHIND * letter
    captions = all(word.text == word.text.upper() and not any(map(str.isdigit, word.text)) for word in before)
    return TextLine(tuple(before)) if stray and captions else line


def _goodness(words: list[Word]) -> float:
    """Count letters in words that were read surely: how much of a page makes sense."""
    return float(sum(len(word.text) for word in words if word.sure > 60 and any(c.isalpha() for c in word.text)))


def _with_boxes(line: TextLine, dark: Dark, letter: float) -> tuple[str, bool]:
    """Write a line out; where an option begins on it, the box before it as measured in the picture.

    Also says whether the box could not be told.
    """
    text = line_text(line, letter)
    if not _OPTION_LINE.match(text):
        return text, False
    first = next((n for n, word in enumerate(line.words) if _OPTION_WORD.fullmatch(word.text)), None)
    if first is None:
        return text, False
    word = line.words[first]
    place = (word.left, word.top, word.bottom)
    box = box_beside(dark, *place) or blank_beside(dark, *place)
    if box is None:
        return text, False
    kept = [w for w in line.words[:first] if w.right <= box.left]
    mark = "[X]" if box.ticked else "[ ]"
    rest = line_text(TextLine(line.words[first:]), letter)
    before = line_text(TextLine(tuple(kept)), letter)
    return f"{before} {mark} {rest}".strip(), box.ticked is None


def _ink_to_sign(lines: list[TextLine], texts: list[str], dark: Dark) -> bool:
    """Say whether something that is no readable name stands on the signature line: handwriting, a stamp."""
    for number, text in enumerate(texts):
        if not re.fullmatch(r"\W*SIGNATURE(?:\(S\))?\W*", text, re.IGNORECASE) or not lines[number].words:
            continue
        caption = lines[number]
        height = caption.bottom - caption.top
        above = next((n for n in range(number - 1, -1, -1) if lines[n].words), None)
        if above is not None and not re.match(r"\W*(?:sign\s+here|dated)", texts[above], re.IGNORECASE):
            words = [word for word in lines[above].words if any(c.isalpha() for c in word.text)]
            return not words or sum(word.sure for word in words) / len(words) < 45
        upper = lines[above].bottom + 0.3 * height if above is not None else caption.top - 4 * height
        strip = dark[int(max(0, upper)) : int(max(0, caption.top - 0.25 * height))]
        if strip.size == 0:
            return False
        return _ink_in(strip, int(_LONGEST_STROKE * height)) > 1.2 * height * height
    return False


def _ink_in(strip: NDArray[np.bool_], longest: int) -> int:
    """Count the dark points of a strip that are in no level stroke longer than `longest`: a ruled line is no ink."""
    kept = 0
    for row in strip:
        edges = np.flatnonzero(np.diff(np.concatenate(([0], row.astype(np.int8), [0]))))
        lengths = edges[1::2] - edges[::2]
        kept += int(lengths[lengths <= longest].sum())
    return kept


def read_page(image: Image.Image, seconds: float = _SECONDS_A_PAGE) -> Page:
    """Read one page: its text with boxes as `[X]` and `[ ]`, and whether it read badly."""
    os.environ.setdefault("OMP_THREAD_LIMIT", "1")
    began = time.monotonic()
    straight = prepared(image)
    words = _words(straight, seconds, 4)
    if _goodness(words) < 80:
        for turn in (Image.Transpose.ROTATE_180, Image.Transpose.ROTATE_90, Image.Transpose.ROTATE_270):
            left = seconds - (time.monotonic() - began)
            if left < 2:
                break
            turned = straight.transpose(turn)
            other = _words(turned, left, 4)
            if _goodness(other) > 2 * _goodness(words) + 40:
                words, straight = other, turned
    lines = lines_from(words)
    left = seconds - (time.monotonic() - began)
    if left > 2 and _goodness(words) > 30:
        second = _words(straight, left, 6)
        lines = merged(lines, lines_from(second))
    words = [word for line in lines for word in line.words]
    if not words:
        return Page("")
    dark = np.asarray(straight) < 150
    letter = letter_width(words)
    lines = [_without_stray(line, letter) for line in lines]
    lines = looked_at_again(lines, straight, lambda cut, left: _words(cut, left, 7), began + seconds)
    words = [word for line in lines for word in line.words]
    texts: list[str] = []
    doubtful = False
    for line in lines:
        text, unclear = _with_boxes(line, dark, letter)
        texts.append(mended(text))
        doubtful = doubtful or unclear
    figures = [word for word in words if is_figure(word.text)]
    weighed = sum(word.sure * len(word.text) for word in words) / sum(len(word.text) for word in words)
    doubtful = doubtful or weighed < _READABLE or any(word.sure < _DOUBTFUL_FIGURE for word in figures)
    return Page("\n".join(texts), doubtful or _ink_to_sign(lines, texts, dark))


def read_each(images: list[Image.Image]) -> list[Page]:
    """Read several pages one after another, within a time for all of them: a page beyond it is unread and unsure."""
    began = time.monotonic()
    pages: list[Page] = []
    for image in images:
        left = _SECONDS_ALTOGETHER - (time.monotonic() - began)
        if left < 2 or len(pages) >= MOST_PAGES:
            pages.append(Page("", unsure=True))
            continue
        try:
            pages.append(read_page(image, min(left, _SECONDS_A_PAGE)))
        except (RuntimeError, OSError):
            # pytesseract raises RuntimeError when its time is over.
            pages.append(Page("", unsure=True))
    return pages


def read_pages(images: list[Image.Image]) -> Content:
    """Read several pages as one text."""
    if not can_read():
        return Content(trouble=Trouble.NEEDS_OCR, from_picture=True)
    pages = read_each(images)
    return Content(
        "\n\n".join(page.text for page in pages), from_picture=True, unsure=any(page.unsure for page in pages)
    )


def read_picture(content: bytes, *, inline: bool) -> Content:
    """Read a picture file (every page of a TIFF).

    A small picture, or one that the HTML body shows and that holds no words, is a logo: no trouble.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            image = Image.open(io.BytesIO(content))
            if image.width * image.height > MOST_PIXELS:
                return Content(trouble=Trouble.TOO_BIG, from_picture=True)
            if image.width * image.height < _SMALL or min(image.size) < 100:
                return Content(from_picture=True)
            pages = [frame.copy() for number, frame in enumerate(ImageSequence.Iterator(image)) if number < MOST_PAGES]
            if image.format == "GIF":
                pages = pages[:1]
    except (Image.DecompressionBombError, Image.DecompressionBombWarning):
        return Content(trouble=Trouble.TOO_BIG, from_picture=True)
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        return Content(trouble=Trouble.DAMAGED, from_picture=True)
    if inline and not can_read():
        return Content(from_picture=True)
    found = read_pages(pages)
    if inline and sum(c.isalpha() for c in found.text) < 40:
        return replace(found, text="", unsure=False, trouble=None)
    return found
