"""How something is said: denied, on a condition, doubted, reported, corrected."""
