"""The rules by which a mail is judged: one question per file, each a pure function of values.

`bot.decide` puts them in order and says what each leads to.
"""
