"""`demo`: plays the sample conversations and shows each as a short transcript, then what came of them."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from bot.cli.logs import set_up_logs
from bot.errors import HolderMailError

if TYPE_CHECKING:
    from bot.demo.player import Stage
    from bot.demo.script import Script

FOLDER = Path(__file__).parents[1] / "sample" / "demo"


class DemoError(HolderMailError):
    """The demo's record is not what its conversations say; something is broken."""


def demo(
    *,
    whole: Annotated[bool, typer.Option("--whole", help="Show the answers whole, not only their first lines.")] = False,
) -> None:
    """Play the sample clients' and brokers' mails through the real path on a scratch store, and exit."""
    from bot.cli import transcript  # noqa: PLC0415  (spaCy and the store take seconds to import)
    from bot.demo.player import stage  # noqa: PLC0415
    from bot.demo.script import load_all  # noqa: PLC0415

    set_up_logs("error")
    scripts = load_all(FOLDER)
    with tempfile.TemporaryDirectory(prefix="holdermail-demo-") as folder, stage(Path(folder)) as scene:
        for number, script in enumerate(scripts, start=1):
            scene.send_letters(script)
            transcript.opening(number, script, scene.house.clock.now())
            for played in scene.play(script):
                transcript.step(played, whole=whole)
        transcript.result(scene.house)
        wrong = [sentence for script in scripts if (sentence := _wrong(scene, script))]
    if wrong:
        raise DemoError("; ".join(wrong))


def _wrong(scene: Stage, script: Script) -> str | None:
    """What stands on record other than the conversation's file says, or None."""
    stands, wanted = scene.standing(script.accounts), set(script.record)
    return None if stands == wanted else f"{script.name}: on record is {stands}, not {wanted}"


COMMANDS = (demo,)
