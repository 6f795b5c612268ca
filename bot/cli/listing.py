"""How `--help` lists commands: each with its whole first sentence, however narrow the terminal is."""

from __future__ import annotations

from typing import Any

from typer.core import TyperGroup

_WHOLE = 10_000
"""Signs of a description: more than any has, so that none is cut."""


class Listing(TyperGroup):
    """A group of commands whose list is wrapped and not cut."""

    # The library's own copies of these types are private to it.
    def format_commands(self, ctx: Any, formatter: Any) -> None:  # noqa: ANN401
        """Write the name and the description of each command, in their order."""
        commands = [(name, self.get_command(ctx, name)) for name in self.list_commands(ctx)]
        listed = [(name, found.get_short_help_str(_WHOLE)) for name, found in commands if found and not found.hidden]
        if listed:
            with formatter.section("Commands"):
                formatter.write_dl(listed)
