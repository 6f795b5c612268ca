"""What reading loads compiles no long pattern before it is tried: that took two thirds of the loading time."""

from __future__ import annotations

import importlib
import pkgutil
import re

import nlp

_LONG = 400
"""Characters of a pattern that takes a millisecond to compile."""
_ASIDE = ("nlp.documents", "nlp.training", "nlp.entities")
"""Packages that reading a mail does not import."""


def test_no_long_pattern_is_compiled_when_its_module_is_loaded() -> None:
    found = [
        f"{module.name}.{name}"
        for module in pkgutil.walk_packages(nlp.__path__, "nlp.")
        if not module.name.startswith(_ASIDE)
        for name, value in vars(importlib.import_module(module.name)).items()
        if isinstance(value, re.Pattern) and len(value.pattern) > _LONG
    ]
    assert not found, "write them as nlp.patterns.late.Late"
