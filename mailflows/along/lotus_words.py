"""The words of the heads of Lotus Notes in the languages it speaks: only data, all lower case."""

from __future__ import annotations

TO = frozenset({"to", "an", "pour", "para", "per", "aan", "til", "till", "a", "à"})
COPIES = frozenset({"cc", "kopie", "copie", "copia"})
BLIND = frozenset({"bcc", "blindkopie", "cci", "cco", "ccn"})
SUBJECTS = frozenset({"subject", "thema", "betreff", "objet", "asunto", "oggetto", "onderwerp", "emne", "ämne"})
BETWEEN = (
    "sent by", "please respond to", "gesendet von", "bitte antwort an", "bitte antworten an", "envoyé par", "veuillez répondre à",
    "enviado por", "por favor, responda a", "inviato da", "rispondere a", "<",
)  # fmt: skip
"""What may stand between the name and the date, or the date and the labels; an address on a line of its own as well."""
