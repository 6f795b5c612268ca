"""An offer: as a value, as the file that staff write, as JSON; and how it settles."""
