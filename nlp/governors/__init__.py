"""Whether an election stands under words that are known to leave it what it is.

>>> from nlp.sentence import sentences
>>> from nlp.governors.clauses import strange
>>> strange(sentences("I hesitate to tender my notes.")[0], 11, 17, 0, 29, frozenset(), ())
'hesitate'
"""
