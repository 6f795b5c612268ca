"""Entities."""

LABELS = ("person", "org", "account", "amount", "share", "date", "phone", "tin", "address", "capacity")
