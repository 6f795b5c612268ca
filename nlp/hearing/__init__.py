"""The sentences of a mail one after the other: what each states, of which account, and of how much of it."""
