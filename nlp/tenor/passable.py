"""What may hold an order up and yet mean nothing, and what is never passed over: by the rule that found it, and by what it found. Policy, and hardly any logic."""

from __future__ import annotations

from nlp.instruction import IN_PASSING, TURNED, Problem, Why

DISAGREEING = frozenset([Problem.CONTRADICTORY, Problem.AMBIGUOUS_QUANTITY])
"""What is amiss where amounts of a mail disagree."""
_OF_AMOUNTS_TOLD = frozenset([*DISAGREEING, "amount_left_over", "alternative_left_over"])
"""The rules of which what they find is amiss with amounts."""
PASSABLE = frozenset(
    [
        "strange_words",
        "left_open",
        "left_open_anywhere",
        "wait_left_over",
        "doubt_left_over",
        "condition_left_over",
        "against_left_over",
        "reservation",
        "instruction_unread",
        IN_PASSING,
        TURNED,
        *_OF_AMOUNTS_TOLD,
    ]
)
"""The rules of which what they find may mean nothing, and of which enough was seen to weigh it; of amounts only where each has an account
(`nlp.tenor.accounted`), or a role that fits (`nlp.tenor.sums`)."""
NOTHING_READ = "nothing_read"
"""The rule that tells that no sentence was read as an order, where the amounts of the mail surely come to one (`nlp.tenor.ordered`)."""
FORM_TURNED = "form_turned"
"""The rule that asks about words over a form. Of eight mails of the labelled sets with nothing else amiss that are as plain as `nlp.tenor.heard_out` asks for, none turned its form."""
UNWEIGHED = frozenset(
    [
        "co_holder_objects",
        "client_remarked",
        "more_to_come",
        NOTHING_READ,
    ]
)
"""Rules of which too few mails were seen to weigh what they find. It may mean nothing as well, where the mail is very plain
(`Caution.UNWEIGHED`)."""
OF_AMOUNT_RULES = frozenset(["rest_left_over", "taken_back_below"])
"""Rules of what stays or is taken back by one sentence and goes in by another: what they find is an amount's, as in `TURNED_BY_AMOUNT`."""
TURNED_BY_AMOUNT = frozenset(
    [
        "A part is left out that nobody counted.",
        "A second part is not counted.",
        "An amount stands alone amid talk.",
        "Another amount is named beside it.",
        "It is not certain which amount is meant.",
        "Its amount is taken back.",
        "Its amount is worked on, or another's counts.",
        "What is kept stands in several parts.",
        "Which of two amounts is meant is open.",
        "an amount that nobody has chosen",
    ]
)
"""What turns an order by an amount: passed over only where all amounts of the mail have roles that fit it (`nlp.tenor.sums`)."""
TURNED_BY_FACT = frozenset(
    [
        "An earlier sending is counted with it.",
        "It is scorn.",
        "Something else is meant.",
        "Something of another account is taken back.",
        "The sender's accounts are mixed up.",
        "Another's signature or paper is to come.",
        "It is yet to be signed.",
        "It was sent by accident.",
        "Some of the notes are bound, gone or another's.",
        "Somebody else writes it.",
        "The notes are bound, gone or elsewhere.",
        "The notes are not yet the sender's to give.",
        "The notes are somebody else's.",
        "The notes lie elsewhere.",
        "another year's offer",
        "somebody else writes",
    ]
)
"""What turns an order by a fact and not by how it is meant: how much it is of, whose the notes are and where, who writes. The judges know no amounts and nobody's
names, and an order may be as plain as can be; so none of it is passed over. Nor is scorn, which is an order in its words."""


def weighed_as(one: Why) -> str:
    """Give the name under which a reason is weighed: its rule's, with what was found where one rule finds many things; what is amiss with amounts is one thing."""
    if one.rule in _OF_AMOUNTS_TOLD:
        return str(Problem.CONTRADICTORY)
    return f"{one.rule}: {one.meaning}" if one.rule in (IN_PASSING, TURNED) else str(one.rule)


def turns_by_amount(one: Why) -> bool:
    """Tell whether what was found turns an order by an amount."""
    return one.rule in OF_AMOUNT_RULES or one.meaning in TURNED_BY_AMOUNT


def unweighed(one: Why) -> bool:
    """Tell whether what was found is not weighed: too seldom seen, or an amount."""
    return one.rule in UNWEIGHED or turns_by_amount(one)
