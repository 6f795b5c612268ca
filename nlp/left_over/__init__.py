"""What a mail says besides its lines: nothing may be left over that leaves one open, and mere talk is none of it."""
