"""Settings: the file, the environment over it, and a sentence that names what is wrong."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest
from pydantic import BaseModel

from bot.config import Settings, load
from bot.errors import SettingsError

SHIPPED = Path(__file__).parents[2] / "config.toml"


def written(folder: Path, text: str) -> Path:
    file = folder / "mine.toml"
    file.write_text(text, encoding="utf-8")
    return file


def test_the_shipped_file_is_the_embedded_default_of_august_2001() -> None:
    settings = load(SHIPPED, {})
    assert settings.mail.inbound == ("embedded",)
    assert settings.mail.outbound == "embedded"
    assert settings.clock.start is not None
    assert settings.clock.start.isoformat() == "2001-08-13T09:00:00-04:00"


def test_the_shipped_file_names_and_explains_every_key() -> None:
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    values = tomllib.loads("\n".join(lines))

    def missing(section: type[BaseModel], held: dict[str, object], path: str) -> list[str]:
        found = []
        for name, field in section.model_fields.items():
            if name == "folder":
                continue
            if name not in held:
                found.append(f"{path}{name}")
            elif isinstance(field.annotation, type) and issubclass(field.annotation, BaseModel):
                found += missing(field.annotation, held[name], f"{path}{name}.")  # type: ignore[arg-type]
        return found

    assert not missing(Settings, values, "")
    explained = {"host", "port", "user", "password", "password_env", "ca_file", "url"}
    bare = [
        line for line in lines if " = " in line and "#" not in line and line.split(" = ")[0].strip() not in explained
    ]
    assert not bare


def test_the_environment_beats_the_file(tmp_path: Path) -> None:
    file = written(tmp_path, '[mail.imap]\nhost = "a.example"\n')
    settings = load(file, {"HOLDERMAIL_MAIL__IMAP__HOST": "b.example", "HOLDERMAIL_MAIL__INBOUND": '["imap", "lmtp"]'})
    assert settings.mail.imap.host == "b.example"
    assert settings.mail.inbound == ("imap", "lmtp")


def test_relative_paths_count_from_the_files_folder(tmp_path: Path) -> None:
    settings = load(written(tmp_path, '[store]\nurl = "sqlite:///x/y.db"\n'), {})
    assert settings.store_url == f"sqlite:///{tmp_path.resolve()}/x/y.db"
    assert settings.key_file == tmp_path.resolve() / "data" / "holdermail.key"


def test_an_absolute_sqlite_path_stays_absolute(tmp_path: Path) -> None:
    settings = load(written(tmp_path, f'[store]\nurl = "sqlite:///{tmp_path}/z.db"\n'), {})
    assert settings.store_url == f"sqlite:///{tmp_path}/z.db"


@pytest.mark.parametrize(
    ("text", "environment", "named"),
    [
        ('[mail]\nadress = "x@y.example"\n', {}, ["mail.adress", "did you mean address"]),
        ('[mial]\naddress = "x@y.example"\n', {}, ["mial", "did you mean mail"]),
        ('[mail]\ninbound = ["pop3"]\n', {}, ["mail.inbound", "'embedded', 'imap' or 'lmtp'"]),
        ("[mail]\ninbound = []\n", {}, ["mail.inbound"]),
        ('[mail]\ninbound = ["imap"]\n', {}, ["mail.imap.host"]),
        ('[mail]\noutbound = "smtp"\n', {}, ["mail.smtp.host"]),
        ("[mail.embedded]\nport = 70000\n", {}, ["mail.embedded.port", "65535"]),
        ('[store]\nurl = "mysql://x"\n', {}, ["store.url"]),
        ('[clock]\nstart = "2001-08-13T09:00:00"\n', {}, ["clock.start", "zone"]),
        ('[clock]\nstart = "yesterday"\n', {}, ["clock.start"]),
        ("[mail\n", {}, ["TOML"]),
        ("", {"HOLDERMAIL_WORK__WORKERS": "0"}, ["HOLDERMAIL_WORK__WORKERS", "work.workers"]),
        ("", {"HOLDERMAIL_MAIL__INBOUND": "[imap]"}, ["HOLDERMAIL_MAIL__INBOUND", "JSON"]),
        ("", {"HOLDERMAIL_SECRET": "x"}, ["HOLDERMAIL_SECRET", "not a setting"]),
        ("", {"HOLDERMAIL_STOER__URL": "x"}, ["HOLDERMAIL_STOER__URL", "did you mean store"]),
        ("", {"HOLDERMAIL_MAIL__INBOUND": "imap"}, ["HOLDERMAIL_MAIL__INBOUND", "must be a list"]),
        ("mail = 3\n", {}, ["mail", "a section"]),
        ('[mail]\naddress = "nobody"\n', {}, ["mail.address", "offers@custodian.example"]),
        ('[store]\nurl = "postgres://x"\n', {}, ["store.url", "postgresql+psycopg://"]),
    ],
)
def test_a_bad_setting_is_named_with_what_is_allowed(
    tmp_path: Path, text: str, environment: dict[str, str], named: list[str]
) -> None:
    with pytest.raises(SettingsError) as caught:
        load(written(tmp_path, text), environment)
    assert caught.value.exit_code == 2
    assert "\n" not in caught.value.sentence
    for part in named:
        assert part in caught.value.sentence


def test_a_wrong_password_is_not_repeated(tmp_path: Path) -> None:
    with pytest.raises(SettingsError) as caught:
        load(written(tmp_path, "[mail.smtp]\npassword = 8213\n"), {})
    assert "8213" not in caught.value.sentence


def test_the_named_environment_variable_holds_the_password(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = load(written(tmp_path, '[mail.smtp]\npassword_env = "SMTP_WORD"\n'), {})
    with pytest.raises(SettingsError, match="SMTP_WORD"):
        settings.mail.smtp.secret()
    monkeypatch.setenv("SMTP_WORD", "hush")
    assert settings.mail.smtp.secret() == "hush"
