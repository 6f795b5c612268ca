"""What the words in a cell or an item of a list order."""
