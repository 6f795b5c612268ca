"""Who wrote a mail, whether it looks forged, and who can be reached."""
