"""What is outstanding: who still owes an answer or an item, who is reminded of it and who is called."""
