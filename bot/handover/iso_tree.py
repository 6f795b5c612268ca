"""Builds the XML of a message from pairs of element and content; what has no content is left out. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from lxml import etree

Content: TypeAlias = "str | Sequence[Node] | None"
Node: TypeAlias = "tuple[str, Content] | tuple[str, Content, dict[str, str]]"


def element(name: str, content: Content) -> Node:
    """Give a pair as a node, where a type checker cannot tell it by itself."""
    return (name, content)


INSTRUCTION = "urn:iso:std:iso:20022:tech:xsd:seev.033.001.12"
STATUS = "urn:iso:std:iso:20022:tech:xsd:seev.034.001.14"
CANCELLATION_REQUEST = "urn:iso:std:iso:20022:tech:xsd:seev.040.001.12"
CANCELLATION_STATUS = "urn:iso:std:iso:20022:tech:xsd:seev.041.001.13"


def document(namespace: str, root: str, content: Sequence[Node]) -> bytes:
    """Give a whole message: `Document` in that namespace, with one element `root`; UTF-8 with its declaration."""
    top = etree.Element(f"{{{namespace}}}Document", nsmap={None: namespace})  # type: ignore[dict-item]  # the stubs do not know a namespace without prefix
    _add(top, namespace, (root, content))
    return b'<?xml version="1.0" encoding="UTF-8"?>\n' + etree.tostring(top, encoding="UTF-8", pretty_print=True)


def _add(parent: etree._Element, namespace: str, node: Node) -> None:
    name, content = node[0], node[1]
    if content is None or (not isinstance(content, str) and not [one for one in content if _filled(one)]):
        return
    element = etree.SubElement(parent, f"{{{namespace}}}{name}", attrib=node[2] if len(node) == 3 else {})
    if isinstance(content, str):
        element.text = content
    else:
        for one in content:
            _add(element, namespace, one)


def _filled(node: Node) -> bool:
    content = node[1]
    return content is not None and (isinstance(content, str) or any(_filled(one) for one in content))
