"""How the tables came to their present form, step by step; `bot.store.migrate` runs the steps that are missing."""
