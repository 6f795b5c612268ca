"""`python -m bot`: the command line, and the one place where it catches errors."""

from __future__ import annotations

import sys

import click
from click.exceptions import Exit

from bot.cli import app
from bot.errors import HolderMailError
from mailflows.errors import MailFlowError


def main() -> int:
    """Run the command; 0 done, 1 it failed with one line that says what, 2 wrong use or a bad setting."""
    try:
        result = app(standalone_mode=False, prog_name="./run.sh")
    except HolderMailError as error:
        sys.stderr.write(f"holdermail: {error.sentence}\n")
        return error.exit_code
    except MailFlowError as error:
        sys.stderr.write(f"holdermail: {error.sentence}\n")
        return 1
    except click.UsageError as error:
        error.show()
        return 2
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        sys.stderr.write("holdermail: stopped\n")
        return 1
    except Exit as ended:
        return ended.exit_code
    except BrokenPipeError:
        # Whoever read our output has gone (`| head`): nothing to complain about.
        sys.stderr.close()
        return 0
    return result if isinstance(result, int) else 0


if __name__ == "__main__":
    sys.exit(main())
