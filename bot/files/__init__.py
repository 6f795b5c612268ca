"""Files that somebody named: their text, their rows, and cells that are safe to open in a spreadsheet."""
