"""Import spaCy without its own command line.

`import spacy` also imports the commands with which people download and train models (and with them a web client and
a terminal toolkit): a third of the time that `./run.sh read` takes. Nothing here uses them, so their place is
taken by an empty module while spaCy is imported, and given back afterwards.
"""

from __future__ import annotations

import sys
from types import ModuleType


def import_spacy() -> ModuleType:
    """Give the spaCy package, imported once; whoever needs its command line later still gets it whole."""
    if "spacy" in sys.modules:
        return sys.modules["spacy"]
    commands, info = ModuleType("spacy.cli"), ModuleType("spacy.cli.info")
    # The one name that the package itself takes from there, to offer it as spacy.info().
    info.info = lambda *_: {}  # type: ignore[attr-defined]
    stand_ins = {"spacy.cli": commands, "spacy.cli.info": info}
    sys.modules.update(stand_ins)
    try:
        import spacy  # noqa: PLC0415 - importing it here, and nowhere before, is what this function is for
    finally:
        for name, stand_in in stand_ins.items():
            if sys.modules.get(name) is stand_in:
                del sys.modules[name]
    return spacy
