"""What staff do to a case: settle a flag, correct a reading, enter what came without a mail. Each an act of a named person."""
