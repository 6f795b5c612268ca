"""Lists of words and patterns that several readers share, one file for each field of meaning. No logic here."""
