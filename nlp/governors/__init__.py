"""Whether an election stands under words that are known to leave it what it is.

>>> from nlp.sentence import sentences
>>> from nlp.governors.clauses import strange
>>> strange(sentences("I hesitate to tender my notes.")[0], 14, 20, 0, 30, frozenset(), ())
Strange(words='hesitate', where=<Where.BEFORE: 'before'>, at=-1)
"""
