"""Keeps a proposal in the store, with its documents' names and digests, and the evidence of every value."""

from __future__ import annotations

import json
import re

from bot.errors import OfferError
from bot.importing.proposed import proposed_toml
from bot.importing.reading import Imported
from bot.store import Store
from nlp.documents.plain import to_json


def kept(store: Store, offer_id: str, found: Imported, by: str) -> None:
    """Keep what was read as a proposal of that id.

    Raises `OfferError` for a notice, for an id that no offer can have, and where an offer of that id is in force.
    """
    if found.proposal is None:
        raise OfferError(
            f"{found.documents[0].name} is a notice of the issuer and no offer; `feed` files it under its offer"
        )
    if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", offer_id):
        raise OfferError(
            f'--save: "{offer_id}" must be small letters, digits and single hyphens, such as lexington-2001'
        )
    documents = [{"name": one.name, "sha256": one.digest} for one in found.documents]
    read = {
        "documents": documents,
        "proposal": to_json(found.proposal),
        "contradictions": list(found.proposal.contradictions),
    }
    text = proposed_toml(offer_id, found.proposal, tuple(one.name for one in found.documents))
    store.propose_offer(offer_id, text, json.dumps(read, ensure_ascii=False), by)
