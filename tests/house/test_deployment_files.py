"""The unit and the container file name what is really there."""

from __future__ import annotations

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bot.config import load

ROOT = Path(__file__).parents[2]
CONTAINER = (ROOT / "deploy" / "Containerfile").read_text(encoding="utf-8")
UNIT = (ROOT / "deploy" / "holdermail.service").read_text(encoding="utf-8")


def test_the_container_file_copies_everything_that_the_program_is_made_of() -> None:
    copied = {name for line in re.findall(r"^COPY (.+) \S+$", CONTAINER, re.MULTILINE) for name in line.split()}
    assert {"bot", "nlp", "mailflows", "requirements.lock", "run.sh"} <= copied
    assert all((ROOT / name).exists() for name in copied)


def test_the_settings_in_the_container_file_are_settings(tmp_path: Path) -> None:
    set_there = dict(re.findall(r"(HOLDERMAIL_\w+)=(\S+)", CONTAINER))
    (tmp_path / "config.toml").write_text("", encoding="utf-8")
    settings = load(tmp_path / "config.toml", set_there)
    assert settings.console.host == "0.0.0.0"  # noqa: S104  (inside a container; what is published is decided outside)
    assert settings.data == Path("/data")


def test_the_unit_gives_as_much_time_to_end_as_a_mail_may_take() -> None:
    assert "ExecStart=/opt/holdermail/run.sh" in UNIT
    assert int(re.findall(r"TimeoutStopSec=(\d+)", UNIT)[0]) >= 30


def test_systemd_understands_the_unit() -> None:
    program = shutil.which("systemd-analyze")
    if program is None:
        pytest.skip("systemd-analyze is not installed")
    file = ROOT / "deploy" / "holdermail.service"
    done = subprocess.run([program, "verify", str(file)], capture_output=True, text=True, check=False)
    unknown = [line for line in done.stderr.splitlines() if "Unknown" in line]
    assert not unknown
