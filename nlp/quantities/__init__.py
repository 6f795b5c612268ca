"""How much is meant? Every reading of an amount, put against the holding and the multiple."""
