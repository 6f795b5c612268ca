"""Forms that were filled in: their ticks and amounts, what was written on them besides, whose they are."""
