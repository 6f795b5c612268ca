"""What prose, forms and lists of one mail instruct together, each account once."""

from __future__ import annotations

from dataclasses import replace

from mailflows.values import Form, Mail
from nlp.batches import door as batches
from nlp.batches.list_headings import under_headings
from nlp.batches.list_items import corrected_below, with_items
from nlp.batches.list_totals import adds_up, footed, totals_of, under_lead
from nlp.batches.withdrawn import changed_their_minds, under_withdrawal, withdrawal_doubted
from nlp.clients.second_thoughts import taken_back
from nlp.context import Context, Terms
from nlp.covering import under as covering_under
from nlp.forms import filled as forms
from nlp.forms import remarks
from nlp.instruction import Election, Instruction, Problem
from nlp.left_over.reaching import Beside, leaves_items_open, reaches
from nlp.lines_asked import asked_if_electing
from nlp.moods import Mood
from nlp.options.door import carried
from nlp.options.putting import Put
from nlp.prose.lines import Prose
from nlp.quantities.holding_of import holding
from nlp.sentence import Sentence
from nlp.sentences.frames import counts_lines
from nlp.statements import Deed, Statement


def instructions(
    mail: Mail, prose: Prose, said: tuple[Put, ...], context: Context, terms: Terms | None
) -> tuple[Instruction, ...]:
    """Join what prose, forms and tables instruct, and what they say of prices and consents (`said`: the prose's)."""
    lines = list(prose.lines)
    listed = batches.batch(mail, context, terms)
    if any(line.election in _TAKES for line in listed) and withdrawal_doubted(prose.why):
        listed = tuple(map(asked_if_electing, listed))
    if listed or mail.forms:
        # "Three accounts attached": what only frames a table or a form instructs nothing by itself.
        lines = [line for line in lines if line.account or line.quantity_stated]
        if not any(
            _of_no_account(one) and not counts_lines(one, len(listed)) and not adds_up(one, listed)
            for one in prose.statements
        ):
            # Neither does "three for you:" above three rows, nor "three tenders for 155,000 in total" above what comes to that.
            lines = [line for line in lines if line.account or not listed]
    for line in listed:
        # Of a row with a figure, whose client is said not to have answered, nobody can tell which is right.
        lines = _joined(lines, asked_if_electing(line) if line.account in prose.silent else line)
    if not mail.tables and not mail.forms and not any(one.deed is Deed.WITHDRAW for one in prose.statements):
        lines = corrected_below(lines, mail.new_text, context)
        lines = with_items(lines, mail.new_text, context, terms, doubted=leaves_items_open(prose.why))
        lines = under_headings(lines, mail.new_text, context, terms, doubted=bool(prose.why))
        # Of items as well: whose client is said not to have answered is asked about.
        lines = [asked_if_electing(line) if line.account in prose.silent else line for line in lines]
    if not mail.tables and not mail.forms:
        lines = under_withdrawal(lines, mail, context, terms, doubted=withdrawal_doubted(prose.why))
    lines = _set_right(lines, prose, context)
    if not mail.tables:
        lines = under_lead(footed(lines, totals_of(mail.new_text, context)), mail.new_text, context)
    accounts: list[str | None] = []
    for form in mail.forms:
        account = _account_of_form(form, mail, prose, context)
        accounts.append(account)
        line = forms.instruction(form, account, holding(account, context, terms))
        if form.kind != "guaranteed_delivery" or (line.account is not None and line.election is not None):
            lines = _joined(lines, asked_if_electing(line, remarks.problem_beside(form, mail)))
    if (listed or mail.forms) and reaches(prose.why, Beside.FORMS_AND_LISTS, elects=bool(prose.lines)):
        lines = [asked_if_electing(line) for line in lines]
    return carried(lines, prose, said, tuple(zip(mail.forms, accounts, strict=True)), mail.tables, context, terms)


def _set_right(lines: list[Instruction], prose: Prose, context: Context) -> list[Instruction]:
    """Give what a broker set right in words below a list the place of what the list says of that client."""
    if context.role != "broker":
        return lines
    corrected = {
        account
        for one in prose.statements
        if one.corrects and one.deed in (Deed.TENDER, Deed.DECLINE) and one.mood is Mood.DIRECT
        for account in one.accounts or ()
    }
    right = {line.account: line for line in prose.lines if line.account in corrected}
    return [right.get(line.account or "", line) for line in lines]


def unless_taken_back(
    lines: tuple[Instruction, ...], mail: Mail, parts: tuple[Sentence, ...], prose: Prose, context: Context
) -> tuple[Instruction, ...]:
    """Make conditional the lines of a broker's list below which he takes back what he wrote, and sets nothing right."""
    ends = [table.end for table in mail.tables if table.source == "body" and table.end > table.start]
    if context.role != "broker" or not lines or not ends:
        return lines
    first = max(ends) - max(0, mail.new_start)
    words = taken_back(parts, prose.statements, first)
    if not words or (all(line.election in _TAKES for line in lines) and changed_their_minds(words)):
        return lines
    return tuple(asked_if_electing(line) for line in lines)


def _of_no_account(statement: Statement) -> bool:
    """Tell whether a statement tenders an amount and names no account."""
    return (
        statement.accounts is None and statement.deed is not Deed.BARE and bool(statement.amounts or statement.excluded)
    )


def _account_of_form(form: Form, mail: Mail, prose: Prose, context: Context) -> str | None:
    """Give the account of a form: the one it names itself, else what the prose names, else the sender's only one."""
    if (own := covering_under.account_of(form, mail, context)) is not None:
        return own
    return next((mention.accounts[0] for mention in prose.mentions if len(mention.accounts) == 1), None)


_TENDERS = {Election.TENDER_ALL, Election.TENDER_PART}
_TAKES = {Election.WITHDRAW_ALL, Election.WITHDRAW_PART}


def _joined(lines: list[Instruction], line: Instruction) -> list[Instruction]:
    """Add a form's or table's line to those of the prose: the same said twice is once, a difference is a contradiction."""
    for index, other in enumerate(lines):
        if other.account != line.account:
            continue
        same = (other.election == line.election and other.quantity == line.quantity) or (
            {other.quantity, line.quantity} == {line.quantity} and other.quantity is not None
        )
        sends = not other.problems and not other.quantity_stated and {other.election, line.election} <= _TENDERS
        if (other.election is None and not other.problems) or sends:
            # "Only Delgado is to be entered" says of the row that it counts, and nothing of how much.
            return [*lines[:index], line, *lines[index + 1 :]]
        if line.election is None and not line.problems:
            return lines
        if same:
            merged = replace(line, problems=tuple(dict.fromkeys((*other.problems, *line.problems))))
            return [*lines[:index], merged, *lines[index + 1 :]]
        clash = Instruction(
            line.account, None, problems=(Problem.CONTRADICTORY,), quantity_stated=True, from_picture=line.from_picture
        )
        return [*lines[:index], clash, *lines[index + 1 :]]
    return [*lines, line]
