"""What a mail does to its cases: several mails complete one, a yes records it, a no opens it again. Pure.

`concerned` says which cases must be locked and loaded; `converse` gives everything that changes, as
one `Outcome`; `bot.conversation.staff` settles what was flagged.
"""

from bot.conversation.converse import converse
from bot.conversation.scope import concerned

__all__ = ["concerned", "converse"]
