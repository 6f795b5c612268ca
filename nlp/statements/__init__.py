"""What each clause of the mail says about tendering: the deed, how it is meant, how much, for which accounts.

A sentence is cut so that each clause holds one act; amounts go with the act whose object they are.
"""

from nlp.statements.amount_roles import roles
from nlp.statements.door import statements
from nlp.statements.values import AS_WELL, Deed, Statement

__all__ = ["AS_WELL", "Deed", "Statement", "roles", "statements"]
