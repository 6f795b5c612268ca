"""The engine: offers, holders, cases, decisions, answers, the record."""
