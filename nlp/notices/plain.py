"""A notice as the JSON object of OFFER.md (`notice`)."""

from __future__ import annotations

from nlp.notices.values import Notice


def to_json(notice: Notice) -> dict[str, object]:
    """Give the notice as JSON-able values. Beside the contract's keys stand `new_terms`, `reason`, `late_form` and `evidence`."""
    until = notice.new_expiration
    return {
        "form": notice.form,
        "registrant": notice.registrant,
        "event_date": notice.event_date.isoformat() if notice.event_date else None,
        "items": list(notice.items),
        "exhibits": list(notice.exhibits),
        "signers": [{"name": signer.name, "title": signer.title or None} for signer in notice.signers],
        "about_offer": notice.about_offer,
        "change": notice.change.value if notice.change else None,
        "new_expiration": {"words": until.words, "instant": until.instant.isoformat()} if until else None,
        "new_terms": [
            {"name": term.name, "now": term.now, "before": term.before, "words": term.words}
            for term in notice.new_terms
        ],
        "tendered_percent": notice.tendered_percent,
        "summary": notice.summary,
        "reason": notice.reason,
        "late_form": notice.late_form,
        "evidence": [
            {"field": proof.field, "text": proof.text, "start": proof.start, "end": proof.end}
            for proof in notice.evidence
        ],
    }
