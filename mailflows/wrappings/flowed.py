"""Join the soft line breaks of `format=flowed` text (RFC 3676, 4)."""

from __future__ import annotations


def unflow(text: str, *, del_space: bool = False) -> str:
    """Join lines that end in a space with the next one of the same quotation depth; un-stuff leading spaces."""
    out: list[str] = []
    paragraph: list[str] = []
    depth = -1

    def close() -> None:
        if paragraph:
            out.append(">" * depth + (" " if depth else "") + "".join(paragraph))
            paragraph.clear()

    for line in text.split("\n"):
        content = line.lstrip(">")
        level = len(line) - len(content)
        content = content.removeprefix(" ")
        if paragraph and level != depth:
            close()
        # The signature delimiter is never flowed (RFC 3676, 4.3).
        if content == "-- ":
            close()
            depth = level
            paragraph.append(content)
            close()
            continue
        depth = level
        if content.endswith(" ") and content.strip():
            paragraph.append(content[:-1] if del_space else content)
            continue
        paragraph.append(content)
        close()
    close()
    return "\n".join(out)
