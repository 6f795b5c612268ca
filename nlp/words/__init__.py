"""Words and patterns that several readers share, one file for each field of meaning; beside lists, sentences that several of them must know whole."""
