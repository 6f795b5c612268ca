"""Is this the trained model that belongs to the program? Each file is checked against `SHA256SUMS` before it is used.

`nlp/model` holds a folder for each trained part (`purport`, `entities`, `tenor`, `roles`) and the list of checksums, in the form that
`sha256sum --check` takes as well. A file that is missing, changed or not in the list stops reading: a model that was
exchanged would read every mail, and nobody would see it in the answers.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from nlp.errors import ModelError
from nlp.spacy_import import import_spacy

if TYPE_CHECKING:
    from spacy.language import Language

FOLDER = Path(__file__).parent / "model"
LIST = "SHA256SUMS"
PARTS = ("purport", "entities")
"""The parts that spaCy loads."""
TENOR = "tenor"
"""The numbers of the two judges of whole mails (`nlp.tenor.judges`), and what the rules weigh beside them (`nlp.tenor.weights`)."""
ROLES = "roles"
"""The numbers of the model of amounts (`nlp.tenor.roles`)."""
_UNNEEDED = ("vocab", "tokenizer")
"""What the models are saved without: they get their words cut already, and have learned no vectors."""
_REMEDY = "Take nlp/model from the delivered project again, or train it anew with ./run.sh train."


def load(part: str, folder: Path | None = None) -> Language:
    """Load one trained part (of `FOLDER`, or another), its files checked. Raises ModelError where they are not the listed ones."""
    place = checked(part, folder or FOLDER)
    try:
        model: Language = import_spacy().load(place, exclude=_UNNEEDED)
        _kept_as(model, "float32")
    except Exception as error:
        # The files are the listed ones, so the list itself is of another model than this program knows.
        raise ModelError(f"{place}: cannot be used: {type(error).__name__}. {_REMEDY}") from error
    return model


def save(model: Language, part: str, folder: Path) -> None:
    """Write one trained part and its checksums; the lines of the other parts stay as they are.

    Its numbers are written with half of their digits, which takes half of the room.
    """
    folder.mkdir(parents=True, exist_ok=True)
    place = folder / part
    for old in _files(place):
        old.unlink()
    _kept_as(model, "float16")
    model.to_disk(place, exclude=_UNNEEDED)
    _kept_as(model, "float32")
    list_again(part, folder)


def _kept_as(model: Language, digits: str) -> None:
    """Keep the numbers of a model with so many digits: thinc computes with "float32" only."""
    for _, component in model.pipeline:
        for layer in component.model.walk():  # type: ignore[attr-defined]
            for name in layer.param_names:
                if layer.has_param(name):
                    layer.set_param(name, layer.get_param(name).astype(digits))


def list_again(part: str, folder: Path) -> None:
    """Put the checksums of one part's files into the list; the lines of the other parts stay as they are.

    Parts that are trained side by side wait here for each other.
    """
    place = folder / part
    found = {file.relative_to(folder).as_posix(): _digest(file) for file in _files(place)}
    locked = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(locked, fcntl.LOCK_EX)
        others = {name: digest for name, digest in _listed(folder).items() if not name.startswith(f"{part}/")}
        lines = "".join(f"{digest}  {name}\n" for name, digest in sorted({**others, **found}.items()))
        written = folder / f"{LIST}.new"
        written.write_text(lines, encoding="utf-8")
        # Who reads the list sees the one before or this one, never a part of it.
        written.replace(folder / LIST)
    finally:
        os.close(locked)


def size(folder: Path) -> int:
    """Give how many bytes the whole model takes, its list included."""
    return sum(file.stat().st_size for file in _files(folder))


def checked(part: str, folder: Path) -> Path:
    """Give the folder of one trained part after checking every file in it. Raises ModelError."""
    place = folder / part
    listed = {name: digest for name, digest in _listed(folder).items() if name.startswith(f"{part}/")}
    if not listed:
        raise ModelError(f"{folder / LIST}: has no line for the model {part}. {_REMEDY}")
    there = {file.relative_to(folder).as_posix(): file for file in _files(place)}
    for name in sorted({*listed, *there}):
        if name not in there:
            raise ModelError(f"{folder / name}: is missing, a file of the model. {_REMEDY}")
        if name not in listed:
            raise ModelError(f"{folder / name}: is no file of the model, by its list {LIST}. {_REMEDY}")
        if _digest(there[name]) != listed[name]:
            raise ModelError(f"{folder / name}: was changed or damaged, its checksum is not the listed one. {_REMEDY}")
    return place


def _listed(folder: Path) -> dict[str, str]:
    """Give the checksum of each listed file; nothing where there is no list yet."""
    try:
        lines = (folder / LIST).read_text(encoding="utf-8", errors="replace").splitlines()
    except FileNotFoundError:
        return {}
    except OSError as error:
        raise ModelError(f"{folder / LIST}: cannot be read: {error.strerror}. {_REMEDY}") from error
    pairs = (line.split(maxsplit=1) for line in lines)
    return {pair[1].strip(): pair[0] for pair in pairs if len(pair) == 2}


def _files(folder: Path) -> list[Path]:
    """Give every file below a folder, in the order of their names."""
    return sorted(path for path in folder.rglob("*") if path.is_file())


def _digest(file: Path) -> str:
    """Give a file's SHA-256. Raises ModelError where it cannot be read."""
    try:
        with file.open("rb") as opened:
            return hashlib.file_digest(opened, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(f"{file}: cannot be read: {error.strerror}. {_REMEDY}") from error
