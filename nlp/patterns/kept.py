"""What was worked out of a pattern in an earlier run: its compiled form, which words it needs, how it begins.

To compile the patterns of reading, and to read from their spelling when they need not be tried, takes a process three seconds
for its first mail and ten for its first hundred, and comes to the same each time. So it is kept beside this module's bytecode,
under the same rules: nothing is written where Python writes no bytecode, and what cannot be read or written is worked out anew.
"""

from __future__ import annotations

import atexit
import importlib
import marshal
import os
import re
import sys
import zlib
from array import array
from collections.abc import Callable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import IO, Any

_RECIPES = ("beginnings.py", "kept.py", "needing.py", "parts.py", "possible.py", "sifted.py")
"""The modules that work it out: when one of them changes, nothing that was kept holds any more."""
_AT_ONCE = 256
"""So many new answers are written together; the last ones when the process ends."""
_MOST = 20_000
"""More answers than the program has patterns: then most are of patterns that are gone, and it begins again with none."""
_UNREADABLE = (OSError, ValueError, EOFError, TypeError, AttributeError, zlib.error)
_SUM = 4
"""Bytes of the length of a piece of the file, and as many of its checksum: two processes may write at once."""

_machine: Any = importlib.import_module("_sre")
_compiler: Any = importlib.import_module("re._compiler")


class Kept:
    """Answers that are kept in one file, by question and pattern."""

    def __init__(self, file: Path, recipe: int, *, writing: bool) -> None:
        """Read what `file` holds; nothing if it was worked out by another `recipe`. `writing`: whether new answers are kept."""
        self._file, self._recipe, self._writing = file, recipe, writing
        self._new: dict[bytes, bytes] = {}
        self._anew = True
        self._known = self._read()

    def answer(self, question: str, pattern: str, flags: int, work: Callable[[], Any]) -> Any:  # noqa: ANN401
        """Give what was kept, or what `work` gives now: plain values, of which `marshal` knows the kinds."""
        key = f"{question} {flags} {pattern}".encode("utf-8", "surrogatepass")
        if (known := self._known.get(key)) is not None:
            with suppress(*_UNREADABLE):
                return marshal.loads(zlib.decompress(known))  # noqa: S302 - as trusted as the bytecode it lies beside
        found = work()
        if self._writing:
            self._new[key] = self._known[key] = zlib.compress(marshal.dumps(found), 1)
            if len(self._new) >= _AT_ONCE:
                self.write()
        return found

    def write(self) -> None:
        """Write the new answers behind those of others; where that cannot be, the next process works them out again."""
        new, self._new = self._new, {}
        if not new:
            return
        with suppress(*_UNREADABLE):
            if self._anew:
                self._known = {**self._read(), **self._known}
            if len(self._known) > _MOST:
                self._anew, self._known = True, new
            if self._anew:
                # Beside the old one first, so that nobody reads half of it.
                beside = self._file.with_suffix(f".{os.getpid()}")
                beside.write_bytes(_piece(self._recipe) + _piece(self._known))
                beside.replace(self._file)
                self._anew = False
            else:
                with self._file.open("ab") as file:
                    file.write(_piece(new))

    def _read(self) -> dict[bytes, bytes]:
        """Give what the file holds, up to what is damaged; the next to write begins anew where nothing of it holds."""
        known: dict[bytes, bytes] = {}
        try:
            with self._file.open("rb") as file:
                if _next(file) != self._recipe:
                    return known
                self._anew = False
                while True:
                    known.update(_next(file))
        except EOFError:
            return known
        except _UNREADABLE:
            self._anew = True
            return known


def _piece(value: Any) -> bytes:  # noqa: ANN401
    """Give a value as it stands in the file: its length, its checksum, and itself."""
    told = marshal.dumps(value)
    return len(told).to_bytes(_SUM, "little") + zlib.crc32(told).to_bytes(_SUM, "little") + told


def _next(file: IO[bytes]) -> Any:  # noqa: ANN401
    """Give the next value of the file. Raises EOFError behind the last, ValueError for what is damaged."""
    if not (head := file.read(2 * _SUM)):
        raise EOFError
    told = file.read(int.from_bytes(head[:_SUM], "little"))
    if zlib.crc32(told).to_bytes(_SUM, "little") != head[_SUM:]:
        raise ValueError
    return marshal.loads(told)  # noqa: S302 - as trusted as the bytecode it lies beside


def compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """Give the same as `re.compile`; raises `re.error` for what is no pattern."""
    try:
        spelled, code, groups, names = _kept.answer("code", pattern, int(flags), lambda: _coded(pattern, int(flags)))
        numbered: list[str | None] = [None] * (groups + 1)
        for name, number in names.items():
            numbered[number] = name
        found: re.Pattern[str] = _machine.compile(
            pattern, spelled, array("I", code).tolist(), groups, names, tuple(numbered)
        )
    except (AttributeError, TypeError, ValueError, RuntimeError):
        # A Python whose patterns are made up in another way, or a file that holds something else.
        return re.compile(pattern, flags)
    return found


def worked_out(question: str, pattern: str, flags: re.RegexFlag, work: Callable[[], Any]) -> Any:  # noqa: ANN401
    """Give what was worked out of a pattern before under the name `question`, or what `work` gives."""
    return _kept.answer(question, pattern, int(flags), work)


def _coded(pattern: str, flags: int) -> tuple[int, bytes, int, dict[str, int]]:
    """Give a pattern's flags, its code as the matching machine takes it, how many groups it has, and their names."""
    tree = _compiler._parser.parse(pattern, flags)  # noqa: SLF001 - the standard library has no other door to the code
    code = array("I", _compiler._code(tree, flags)).tobytes()  # noqa: SLF001
    return flags | tree.state.flags, code, tree.state.groups - 1, dict(tree.state.groupdict)


def _recipe() -> int:
    """Give a figure that stands for how patterns are worked out here: by these modules, on this Python."""
    here = Path(__file__).parent
    sources = b"".join((here / name).read_bytes() for name in _RECIPES)
    return zlib.crc32(sources + f"{_machine.MAGIC} {array('I').itemsize}".encode()) & 0x7FFFFFFF


def _beside_bytecode() -> Kept:
    """Give what is kept beside this module's bytecode; nothing is written where that is none."""
    try:
        file = Path(cache_from_source(__file__)).with_suffix(".kept")
        return Kept(file, _recipe(), writing=not sys.dont_write_bytecode and file.parent.is_dir())
    except (NotImplementedError, OSError):
        return Kept(Path(), 0, writing=False)


_kept = _beside_bytecode()
atexit.register(_kept.write)
