"""Elections written in French, Spanish, Italian, German, Portuguese or Danish, or half in English.

A sentence that is understood from its first word to its last is put into the plain English that the readers of this package
know, piece by piece and at equal length, so that every offset stays. One that is not is asked about, whatever stands beside it.
"""
