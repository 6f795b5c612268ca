"""Which settings does this command run under? Loaded when first asked for."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import typer

if TYPE_CHECKING:
    from bot.config import Settings


@dataclass
class Chosen:
    """The settings file that the command line named."""

    config: Path

    @cached_property
    def settings(self) -> Settings:
        """The settings in force. Raises SettingsError."""
        from bot.config import load  # noqa: PLC0415  (pydantic takes a tenth of a second that --help need not wait for)

        return load(self.config)


def settings_of(context: typer.Context) -> Settings:
    """The settings in force for that command."""
    chosen: Chosen = context.obj
    return chosen.settings
