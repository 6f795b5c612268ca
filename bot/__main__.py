"""`python -m bot`: the command line, and the one place where it catches errors."""

from __future__ import annotations

import sys

from bot.cli import app
from bot.errors import HolderMailError
from mailflows.errors import MailFlowError
from nlp.errors import ModelError


def main() -> int:
    """Run the command; 0 done, 1 it failed with one line that says what, 2 wrong use or a bad setting.

    Wrong use is told, and the process ended with 2, by the command line's own library.
    """
    try:
        app(prog_name="./run.sh")
    except HolderMailError as error:
        return _told(error.sentence, error.exit_code)
    except (MailFlowError, ModelError) as error:
        return _told(error.sentence, 1)
    return 0


def _told(sentence: str, code: int) -> int:
    """Say what is wrong in one line; the exit code."""
    sys.stderr.write(f"holdermail: {sentence}\n")
    return code


if __name__ == "__main__":
    sys.exit(main())
