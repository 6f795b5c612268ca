"""The number words of six languages, from 2 to 999, each spelling with its value: made from their few irregular words."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

_SPANISH = "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve"
_SPANISH_TENS = "treinta cuarenta cincuenta sesenta setenta ochenta noventa"
_SPANISH_HUNDREDS = (
    "ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
_FRENCH = "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf"
_FRENCH_TENS = "vingt trente quarante cinquante soixante"
_ITALIAN = "uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
_ITALIAN_TENS = "venti trenta quaranta cinquanta sessanta settanta ottanta novanta"
_GERMAN = "ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn"
_GERMAN_TENS = "zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig"
_PORTUGUESE = "um dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove"
_PORTUGUESE_TENS = "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa"
_PORTUGUESE_HUNDREDS = "cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos"
_DANISH = "en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten"
_DANISH_TENS = "tyve tredive fyrre halvtreds tres halvfjerds firs halvfems"


def _numbered(words: str, first: int = 1, step: int = 1) -> dict[str, int]:
    """Give the words of a line with their values, counted from `first` by `step`."""
    return {word: first + step * place for place, word in enumerate(words.split())}


def _with_tens(small: dict[str, int], tens: str, joined: Callable[[str, str, int], str]) -> dict[str, int]:
    """Give the words below twenty and those of the tens, from 20 on, each with its ones."""
    found = dict(small)
    ones = [word for word, value in small.items() if value < 10]
    for place, ten in enumerate(tens.split()):
        found[ten] = 20 + 10 * place
        for value, one in enumerate(ones, start=1):
            found[joined(ten, one, value)] = 20 + 10 * place + value
    return found


def _with_hundreds(below: Mapping[str, int], hundreds: Mapping[str, int], links: Sequence[str]) -> dict[str, int]:
    """Give all spellings up to 999: hundreds alone, and followed by what is below, with any of the links."""
    found = {**below, **hundreds}
    for hundred, many in hundreds.items():
        for word, value in below.items():
            for link in links:
                found[f"{hundred}{link}{word}"] = many + value
    return {word: value for word, value in found.items() if value > 1}


def spanish() -> dict[str, int]:
    """Give the Spanish number words."""
    small = _numbered(_SPANISH)
    below = dict(small)
    for place, ten in enumerate(_SPANISH_TENS.split()):
        below[ten] = 30 + 10 * place
        below |= {f"{ten} y {word}": 30 + 10 * place + value for word, value in small.items() if value < 10}
        below[f"{ten} y un"] = 31 + 10 * place
    below["veintiún"] = 21
    hundreds = {**_numbered(_SPANISH_HUNDREDS, 100, 100), "cien": 100}
    return _with_hundreds(below, hundreds | {word.replace("tos", "tas"): v for word, v in hundreds.items()}, (" ",))


def french() -> dict[str, int]:
    """Give the French number words, those of Belgium and Switzerland included."""
    small = _numbered(_FRENCH)
    below = dict(small)
    tens = {**_numbered(_FRENCH_TENS, 20, 10), "septante": 70, "huitante": 80, "octante": 80, "nonante": 90}
    for ten, many in tens.items():
        below[ten] = many
        for word, value in small.items():
            if value < 10 or many == 60:
                below |= {f"{ten}{link}{word}": many + value for link in ("-", " ", " et ", "-et-")}
    for ten in ("quatre-vingt", "quatre vingt"):
        below |= {ten: 80, f"{ten}s": 80}
        below |= {f"{ten}{link}{word}": 80 + value for word, value in small.items() for link in ("-", " ")}
    hundreds = {"cent": 100}
    for word, value in small.items():
        if 1 < value < 10:
            hundreds |= {f"{word} cent": value * 100, f"{word} cents": value * 100, f"{word}-cents": value * 100}
    return _with_hundreds(below, hundreds, (" ", "-"))


def italian() -> dict[str, int]:
    """Give the Italian number words, which are written in one."""
    small = _numbered(_ITALIAN)
    below = _with_tens(
        small, _ITALIAN_TENS, lambda ten, one, _: (ten[:-1] if one[0] in "uo" else ten) + one.replace("tre", "tré")
    )
    below |= {word.replace("é", "e"): value for word, value in below.items()}
    hundreds = {"cento": 100} | {f"{word}cento": value * 100 for word, value in small.items() if 1 < value < 10}
    return _with_hundreds(below, hundreds, ("", " "))


def german() -> dict[str, int]:
    """Give the German number words, which are written in one."""
    small = _numbered(_GERMAN)
    below = _with_tens(small, _GERMAN_TENS, lambda ten, one, _: f"{one}und{ten}")
    below |= {word.replace("ß", "ss"): value for word, value in below.items()}
    below |= {word.replace("ü", "ue").replace("ö", "oe"): value for word, value in below.items()}
    hundreds = {"hundert": 100} | {f"{word}hundert": value * 100 for word, value in small.items() if value < 10}
    return _with_hundreds(below, hundreds, ("", "und"))


def portuguese() -> dict[str, int]:
    """Give the Portuguese number words, of both sides of the ocean."""
    small = {**_numbered(_PORTUGUESE), "dezasseis": 16, "dezassete": 17, "dezanove": 19}
    below = _with_tens(small, _PORTUGUESE_TENS, lambda ten, one, _: f"{ten} e {one}")
    return _with_hundreds(below, {**_numbered(_PORTUGUESE_HUNDREDS, 100, 100), "cem": 100}, (" e ", " "))


def danish() -> dict[str, int]:
    """Give the Danish number words."""
    small = _numbered(_DANISH)
    below = _with_tens(small, _DANISH_TENS, lambda ten, one, _: f"{one}og{ten}")
    hundreds = {"hundrede": 100, "et hundrede": 100}
    hundreds |= {f"{word} hundrede": value * 100 for word, value in small.items() if 1 < value < 10}
    return _with_hundreds(below, hundreds, (" ", " og "))
