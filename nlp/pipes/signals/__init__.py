"""What about the mail as a whole a person must see; and the words of a yes, a no, thanks."""
