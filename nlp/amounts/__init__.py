"""Amounts: every statement of how much that a text makes, with all its possible readings.

>>> [str(amount.value) for amount in find("Please exchange $20,000 and keep 1.5MM.")]
['20000', '1500000.0']
"""

from nlp.amounts.amount import Amount, AmountKind
from nlp.amounts.finding import find
from nlp.amounts.number_words import words

__all__ = ["Amount", "AmountKind", "find", "words"]
