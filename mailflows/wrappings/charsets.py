"""Which of Python's codecs reads a charset, whatever a mail program calls it.

The names are those of the IANA register, of the WHATWG encoding standard (which reads Latin-1 as windows-1252, as
everybody does), and of mail programs that never looked at either.
"""

from __future__ import annotations

import codecs
import re

_ALIASES = {
    "iso-8859-1": "cp1252", "latin1": "cp1252", "latin-1": "cp1252", "iso8859-1": "cp1252", "iso-8859-1:1987": "cp1252", "cp819": "cp1252", "ibm819": "cp1252", "l1": "cp1252", "iso-ir-100": "cp1252", "iso-8859-1-windows-3.1": "cp1252", "iso-8859-1-windows-3.0": "cp1252",
    "iso8859-9": "cp1254", "iso-8859-9": "cp1254", "latin5": "cp1254", "latin-9": "iso8859-15", "latin9": "iso8859-15", "iso-8859-12": "cp1252", "ansi": "cp1252", "western": "cp1252", "ansi-x3.110-1983": "cp1252",
    "us-ascii": "utf-8", "ascii": "utf-8", "us": "utf-8", "ansi-x3.4-1968": "utf-8", "ansi-x3.4-1986": "utf-8", "iso-646.irv:1991": "utf-8", "ascii-8bit": "utf-8", "unknown-8bit": "utf-8", "unknown": "utf-8", "none": "utf-8", "null": "utf-8", "8bit": "utf-8", "7bit": "utf-8", "binary": "utf-8",
    "default-charset": "utf-8", "default": "utf-8", "charset": "utf-8", "user-defined": "utf-8", "utf-8mb4": "utf-8", "utf8mb4": "utf-8", "utf-8mb3": "utf-8", "unicode-1-1-utf-8": "utf-8", "unicode-2-0-utf-8": "utf-8", "utf8n": "utf-8", "cp65001": "utf-8", "windows-65001": "utf-8",
    "unicode-1-1-utf-7": "utf-7", "unicode-2-0-utf-7": "utf-7", "cp65000": "utf-7", "ucs-2": "utf-16", "iso-10646-ucs-2": "utf-16", "unicode": "utf-16", "unicodefffe": "utf-16-be", "ucs-4": "utf-32", "iso-10646-ucs-4": "utf-32",
    "iso-8859-8-i": "iso-8859-8", "iso-8859-8-e": "iso-8859-8", "logical": "iso-8859-8", "visual": "iso-8859-8", "dos-862": "cp862", "iso-8859-6-i": "iso-8859-6", "iso-8859-6-e": "iso-8859-6", "asmo-708": "iso-8859-6", "dos-720": "cp720", "dos-874": "cp874", "iso-8859-11": "cp874", "tis-620": "cp874",
    "mac": "mac-roman", "macintosh": "mac-roman", "macroman": "mac-roman", "mac-ce": "mac-latin2", "mac-centraleurroman": "mac-latin2", "mac-centraleurope": "mac-latin2", "mac-ukrainian": "mac-cyrillic", "mac-japanese": "shift_jis", "mac-chinesesimp": "gb18030", "mac-chinesetrad": "big5", "mac-korean": "cp949",
    "mac-thai": "cp874", "mac-icelandic": "mac-iceland", "mac-hebrew": "cp1255", "mac-arabic": "mac-arabic", "koi8": "koi8-r", "koi": "koi8-r", "koi8-ru": "koi8-u", "koi8u": "koi8-u", "koi8r": "koi8-r",
    "sjis": "cp932", "shift-jis": "cp932", "ms-kanji": "cp932", "windows-31j": "cp932", "csshiftjis": "cp932", "cswindows31j": "cp932", "ibm-943": "cp932", "euc-jp": "euc_jp", "eucjp": "euc_jp", "cseucpkdfmtjapanese": "euc_jp", "iso-2022-jp-ms": "iso2022_jp_ext", "cp50220": "iso2022_jp_ext", "cp50221": "iso2022_jp_ext", "iso-2022-jp$esc": "iso2022_jp", "csiso2022jp": "iso2022_jp",
    "ks-c-5601-1987": "cp949", "ks-c-5601-1989": "cp949", "ks-c-5601": "cp949", "ksc5601": "cp949", "ksc-5601": "cp949", "korean": "cp949", "euc-kr": "cp949", "iso-ir-149": "cp949", "cseuckr": "cp949", "csksc56011987": "cp949", "ms949": "cp949", "johab": "johab",
    "gb2312": "gb18030", "gb-2312-80": "gb18030", "gb2312-80": "gb18030", "csgb2312": "gb18030", "chinese": "gb18030", "gbk": "gb18030", "ms936": "gb18030", "cp936": "gb18030", "euc-cn": "gb18030", "hz-gb-2312": "hz", "big5": "cp950", "big-5": "cp950", "x-big5": "cp950", "csbig5": "cp950", "euc-tw": "cp950", "cn-big5": "cp950", "cn-gb": "gb18030",
}  # fmt: skip
_NUMBERED = re.compile(r"(?:windows|win|cp|ms|ibm|microsoft-cp|dos|oem|code-?page)[- ]?(\d{3,5})")
_REFUSED = {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"}
"""Codecs that are no charsets, or whose decoding is not linear in the length of the input."""


def codec_for(charset: str) -> str | None:
    """Answer with the Python codec for a declared charset, or None where there is none that is safe to use."""
    name = charset.strip().strip("\"'").lower().replace("_", "-").lstrip("-")
    if not name or len(name) > 60:
        return None
    bare = name.removeprefix("x-")
    numbered = _NUMBERED.fullmatch(bare)
    candidates = [_ALIASES.get(name), _ALIASES.get(bare)]
    if numbered:
        candidates += [_ALIASES.get(f"cp{numbered[1]}"), f"cp{numbered[1]}"]
    candidates += [name, bare]
    return next((codec for candidate in candidates if candidate and (codec := _known(candidate))), None)


def _known(name: str) -> str | None:
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    is_text = getattr(info, "_is_text_encoding", True)
    return info.name if is_text and info.name.replace("-", "_") not in _REFUSED else None
