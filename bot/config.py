"""Which settings are in force? `config.toml` and the environment, typed; a bad key is named at the start.

The environment beats the file: `HOLDERMAIL_` and the key's path joined by `__`, lists as JSON.
"""

from __future__ import annotations

import difflib
import json
import os
import tomllib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, ValidationInfo, field_validator
from pydantic_core import ErrorDetails

from bot.errors import SettingsError
from bot.files.texts import text_of

PREFIX = "HOLDERMAIL_"
_PLAINLY = {
    "tuple_type": 'must be a list, such as ["imap"] (in the environment too, as JSON)',
    "too_short": "must name one at least",
    "model_type": "must be a section of settings, not a value",
}
"""Words of the type checker that only a programmer knows, said plainly."""
_FORMS = {
    "mail.address": "must be an address such as offers@custodian.example, without +",
    "store.url": "must begin with sqlite:/// or postgresql+psycopg://",
}
"""What the keys that are checked by a pattern must look like."""
Port = Annotated[int, Field(ge=0, le=65535)]
Tls = Literal["tls", "starttls", "none"]


def _instant(value: object) -> object:
    """An empty string means no instant; a TOML date-time comes as one already."""
    return None if value == "" else value


class Section(BaseModel):
    """A part of the settings: unknown keys are refused, values cannot be changed."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=False)


class Embedded(Section):
    """Our own SMTP server."""

    host: str = "127.0.0.1"
    port: Port = 8025


class Imap(Section):
    """The mailbox that is polled."""

    host: str = ""
    port: Port = 993
    tls: Tls = "tls"
    user: str = ""
    password: str = Field(default="", repr=False)
    password_env: str = ""
    auth: Literal["password", "xoauth2"] = "password"
    folder: str = "INBOX"
    poll_seconds: Annotated[float, Field(gt=0)] = 60
    processed: str = "Processed"
    ca_file: str = ""

    def secret(self) -> str:
        """The password (or XOAUTH2 token): from the named environment variable, else as written."""
        return _secret(self.password, self.password_env)


class Lmtp(Section):
    """The LMTP server for a mail server in front of us."""

    host: str = "127.0.0.1"
    port: Port = 8024


class Smtp(Section):
    """The server that takes our answers."""

    host: str = ""
    port: Port = 587
    tls: Tls = "starttls"
    user: str = ""
    password: str = Field(default="", repr=False)
    password_env: str = ""
    ca_file: str = ""

    def secret(self) -> str:
        """The password: from the named environment variable, else as written."""
        return _secret(self.password, self.password_env)


class MailSettings(Section):
    """Where mail comes in and goes out."""

    address: Annotated[str, Field(pattern=r"^[^@\s+]+@[^@\s]+$")] = "offers@custodian.example"
    name: str = "Exchange Offer Desk"
    inbound: Annotated[tuple[Literal["embedded", "imap", "lmtp"], ...], Field(min_length=1)] = ("embedded",)
    outbound: Literal["embedded", "smtp"] = "embedded"
    max_bytes: Annotated[int, Field(ge=1024)] = 26214400
    replies_per_hour: Annotated[int, Field(ge=1)] = 20
    broker_replies_per_hour: Annotated[int, Field(ge=1)] = 500
    embedded: Embedded = Embedded()
    imap: Imap = Imap()
    lmtp: Lmtp = Lmtp()
    smtp: Smtp = Smtp()

    @field_validator("address")
    @classmethod
    def _lower(cls, value: str) -> str:
        return value.lower()


class Sample(Section):
    """Whether an empty store gets the sample."""

    load: bool = True


class StoreSettings(Section):
    """Which database."""

    url: Annotated[str, Field(pattern=r"^(sqlite:///|postgresql\+psycopg://)")] = "sqlite:///data/holdermail.db"


class ClockSettings(Section):
    """From which instant our clock runs; None: the real time."""

    start: Annotated[datetime | None, BeforeValidator(_instant)] = None

    @field_validator("start")
    @classmethod
    def _aware(cls, value: datetime | None) -> datetime | None:
        if value is not None and value.tzinfo is None:
            message = "an instant needs its zone, such as 2001-08-13T09:00:00-04:00"
            raise ValueError(message)
        return value


class Work(Section):
    """How mails are shared out."""

    workers: Annotated[int, Field(ge=1, le=32)] = 1
    lease_seconds: Annotated[int, Field(ge=10)] = 300


class RemindersSettings(Section):
    """Whether the running bot reminds by itself, at the times that each offer's file sets."""

    automatic: bool = True


class Console(Section):
    """Where the staff console listens, and when its sessions end."""

    host: str = "127.0.0.1"
    port: Port = 8080
    session_hours: Annotated[float, Field(gt=0, le=168)] = 12
    idle_minutes: Annotated[float, Field(gt=0, le=1440)] = 30


class Page(Section):
    """The holders' and brokers' own page; none where `url` is empty."""

    url: Annotated[str, Field(pattern=r"^(https?://[^\s/]+(/[^\s]*)?)?$")] = "http://127.0.0.1:8081"
    host: str = "127.0.0.1"
    port: Port = 8081
    link_days: Annotated[int, Field(ge=1, le=365)] = 30


class Security(Section):
    """Whom we believe, and where the key lies."""

    authserv_ids: tuple[str, ...] = ()
    key_file: str = "data/holdermail.key"


class Staff(Section):
    """The desk's own people."""

    addresses: tuple[str, ...] = ()

    @field_validator("addresses")
    @classmethod
    def _lower(cls, value: tuple[str, ...]) -> tuple[str, ...]:
        return tuple(address.lower() for address in value)


class Log(Section):
    """How much is logged."""

    level: Literal["debug", "info", "warning", "error"] = "info"


class Notices(Section):
    """Issuers' notices. `senders`: addresses and domains of issuers and agents whose notices are known."""

    senders: tuple[str, ...] = ()


class Settings(Section):
    """All settings. `folder`: what relative paths count from."""

    folder: Path = Path()
    mail: MailSettings = MailSettings()
    sample: Sample = Sample()
    store: StoreSettings = StoreSettings()
    clock: ClockSettings = ClockSettings()
    work: Work = Work()
    reminders: RemindersSettings = RemindersSettings()
    console: Console = Console()
    page: Page = Page()
    security: Security = Security()
    staff: Staff = Staff()
    notices: Notices = Notices()
    log: Log = Log()

    @field_validator("mail")
    @classmethod
    def _hosts(cls, value: MailSettings, _: ValidationInfo) -> MailSettings:
        if "imap" in value.inbound and not value.imap.host:
            message = 'inbound has "imap", so mail.imap.host must name the server'
            raise ValueError(message)
        if value.outbound == "smtp" and not value.smtp.host:
            message = 'outbound is "smtp", so mail.smtp.host must name the server'
            raise ValueError(message)
        return value

    def path(self, value: str) -> Path:
        """That path, counted from the config file's folder where it is relative."""
        return self.folder / value

    @property
    def key_file(self) -> Path:
        """Where the key lies."""
        return self.path(self.security.key_file)

    @property
    def store_url(self) -> str:
        """The database's URL; a relative SQLite path counts from the config file's folder."""
        scheme = "sqlite:///"
        if not self.store.url.startswith(scheme):
            return self.store.url
        return f"{scheme}{self.path(self.store.url.removeprefix(scheme))}"

    @property
    def data(self) -> Path:
        """The data folder: where the key lies, and beside it the Maildir of embedded answers."""
        return self.key_file.parent

    @property
    def maildir(self) -> Path:
        """Where embedded answers go."""
        return self.data / "answers"


def load(file: Path, environment: Mapping[str, str] | None = None) -> Settings:
    """Settings of that file, with the environment laid over them.

    Raises SettingsError with one sentence that names the file or variable, the key and what is allowed.
    """
    variables = os.environ if environment is None else environment
    if not file.exists():
        raise SettingsError(f"{file}: there is no such file; give one with --config FILE")
    text = text_of(file, SettingsError)
    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise SettingsError(f"{file}: is not valid TOML: {error}") from None
    origins = _overlay(values, variables)
    values["folder"] = file.resolve().parent
    try:
        return Settings.model_validate(values)
    except ValidationError as error:
        raise SettingsError(_sentence(error.errors()[0], file, origins)) from None


def _overlay(values: dict[str, Any], variables: Mapping[str, str]) -> dict[str, str]:
    """Lay the environment over the file's values; answers which variable set which key."""
    origins = {}
    for variable in sorted(name for name in variables if name.startswith(PREFIX)):
        path = variable.removeprefix(PREFIX).lower().split("__")
        section = values
        for part in path[:-1]:
            section = section.setdefault(part, {})
            if not isinstance(section, dict):
                raise SettingsError(f"{variable}: {part} is a value, not a section of the settings")
        text = variables[variable]
        section[path[-1]] = _listed(variable, text) if text.startswith("[") else text
        origins[".".join(path)] = variable
    return origins


def _listed(variable: str, text: str) -> object:
    """A list, written as JSON."""
    try:
        return json.loads(text)
    except ValueError:
        raise SettingsError(f'{variable}: a list is written as JSON, such as ["imap"]; this is not: {text}') from None


def _sentence(error: ErrorDetails, file: Path, origins: Mapping[str, str]) -> str:
    """What is wrong with which key, and what is allowed."""
    path = [str(part) for part in error["loc"]]
    key = ".".join(path)
    where = next((name for known, name in origins.items() if key == known or key.startswith(f"{known}.")), str(file))
    if error["type"] == "extra_forbidden":
        # A section that there is not may have been made by a variable that names a key in it.
        where = next((name for known, name in origins.items() if known.startswith(f"{key}.")), where)
        allowed = _keys(path[:-1])
        near = difflib.get_close_matches(path[-1], allowed, n=1)
        meant = f"; did you mean {near[0]}?" if near else "."
        return f"{where}: {key} is not a setting{meant} Allowed here: {', '.join(allowed)}"
    said = _PLAINLY.get(error["type"]) or error["msg"].removeprefix("Value error, ")
    if error["type"] == "string_pattern_mismatch":
        said = _FORMS[key]
    given = "" if isinstance(error["input"], dict) or "password" in key else f" (it is {error['input']!r})"
    return f"{where}: {key}: {said[:1].lower()}{said[1:]}{given}"


def _keys(path: list[str]) -> list[str]:
    """The keys allowed in that section."""
    section: type[BaseModel] = Settings
    for part in path:
        found = section.model_fields[part].annotation
        if not (isinstance(found, type) and issubclass(found, BaseModel)):
            return []
        section = found
    return [name for name in section.model_fields if name != "folder"]


def _secret(written: str, variable: str) -> str:
    """A secret: from the named environment variable, else as written in the file."""
    if not variable:
        return written
    try:
        return os.environ[variable]
    except KeyError:
        raise SettingsError(f"password_env names {variable}, but there is no such environment variable") from None
