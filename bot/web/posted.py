"""What was posted with a form: its fields and files."""

from __future__ import annotations

from dataclasses import dataclass, field

from fastapi import Request
from starlette.datastructures import UploadFile

_MOST_FIELDS = 12_000
"""Fields of a form: the longest corrects a mail of 2,000 lines."""


@dataclass(frozen=True, slots=True)
class Upload:
    """A file that came with a form."""

    name: str
    content_type: str
    content: bytes = field(repr=False)


async def posted(request: Request) -> tuple[dict[str, str], tuple[Upload, ...]]:
    """The fields and files that were posted; of a field that came twice, all values a line each."""
    fields: dict[str, str] = {}
    files: list[Upload] = []
    async with request.form(max_files=10, max_fields=_MOST_FIELDS) as form:
        for name, value in form.multi_items():
            if isinstance(value, UploadFile):
                content = await value.read()
                if content:
                    files.append(Upload(value.filename or "file", value.content_type or "", content))
            else:
                fields[name] = f"{fields[name]}\n{value}" if name in fields else value
    return fields, tuple(files)
