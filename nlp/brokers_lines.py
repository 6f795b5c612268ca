"""What leaves a broker's lines open that by themselves are clean: the last looks at all of his mail, each a question of its own.

A desk writes in haste and few words. Each look knows one way in which what was read is not what is meant; each only asks.
"""

from __future__ import annotations

from nlp.batches.headings_known import unknown_caption, unknown_lead
from nlp.batches.keys_unknown import unknown_key
from nlp.batches.rows import known_words
from nlp.clients.amount_aside import amount_aside
from nlp.clients.another_of_the_name import another_of_the_name, initial_of_another
from nlp.clients.bound_or_awaited import bound_or_awaited
from nlp.clients.figure_beside_all import figure_beside_all
from nlp.clients.figure_held import figure_held
from nlp.clients.lines_named import line_named
from nlp.clients.not_firm import not_firm
from nlp.clients.remark_below import remark_below
from nlp.clients.rows_and_order import row_missed
from nlp.clients.rows_unlike import rows_unlike
from nlp.clients.struck_by_number import only_of_struck, struck_unread
from nlp.clients.subject_alone import subject_alone
from nlp.clients.summed_up import sum_missed
from nlp.clients.tail_unknown import tail_unknown
from nlp.clients.taken_or_given import taken_or_given
from nlp.context import Context
from nlp.heard import Heard
from nlp.instruction import Instruction, Why
from nlp.own_words import OwnWords
from nlp.sentence import sentences


def of_a_broker(
    lines: tuple[Instruction, ...], own: OwnWords, heard: Heard, passed_on: tuple[str, ...], context: Context
) -> tuple[Why, ...]:
    """Give the words by which a broker's lines are not what all of his mail says; totals among them, which are not read as prose.

    `passed_on`: the words of clients' mails that come with it. Raises ModelError where the numbers of the judge are not there.
    """
    if context.role != "broker":
        return ()
    mail, alone = own.mail, not passed_on
    words = mail.new_text[: own.signature_start]
    subject, written = sentences(own.subject.text), sentences(words)
    theirs = [one for letter in passed_on for one in sentences(letter)]
    told = heard.everything if mail.forms or mail.tables else (*subject, *written)
    standing = [one for one in written if not only_of_struck(one, heard.struck, context)] if heard.struck else written
    bare = alone and not (mail.forms or mail.tables or mail.attachments)
    how, bound = bound_or_awaited(standing, lines, context)
    loose, told_so = not_firm((*subject, *written), lines, context)
    said = heard.prose.statements
    known = frozenset().union(*(known_words(context, line.account) for line in lines))
    looks = (
        ("sum_missed", "A sum or a number of clients is not that of the lines.", sum_missed(told, lines, context)),
        (
            "taken_or_given",
            "What a line gives or refuses may be taken back.",
            taken_or_given(subject, heard.parts, lines, context),
        ),
        (
            "row_missed",
            "A client stands beside another amount than that of his line.",
            row_missed(heard.parts, heard.prose.mentions, lines, context),
        ),
        (
            "amount_aside",
            "The amount stands in a clause that gives nothing.",
            amount_aside(heard.parts, lines, broker=True),
        ),
        (
            "another_of_the_name",
            "The name is more than the client's.",
            another_of_the_name(told, lines, context) or initial_of_another(written, mail.new_text, lines, context),
        ),
        (
            "figure_beside_all",
            "A figure stands beside all that is not all.",
            figure_beside_all((*subject, *written), lines, context),
        ),
        ("figure_held", "What a line tenders is said to stay.", figure_held((*written, *theirs), lines, context)),
        (
            "struck_unread",
            "A line is struck by its number.",
            (struck_unread(written, heard.struck, lines, context) or line_named(written, heard.struck, context))
            if bare
            else "",
        ),
        (
            "caption_unknown",
            "A caption over amounts is not known.",
            unknown_caption([table.rows for table in mail.tables], mail.new_text, lines, context),
        ),
        (
            "lead_unknown",
            "What stands above the lines is not known.",
            unknown_lead(words, own.subject.text, lines, context) if alone else "",
        ),
        ("key_unknown", "A field of the form is not known.", unknown_key(words, lines, context)),
        (
            "subject_alone",
            "Only the subject orders, and the mail is of other things.",
            subject_alone(subject, written, said, lines, context) if bare else "",
        ),
        ("not_firm", loose, told_so),
        ("bound_or_awaited", how, bound),
        (
            "remark_below",
            "A remark below the lines may turn them.",
            remark_below(own.subject.text, heard.parts, said, lines, known, context) if alone else "",
        ),
        ("rows_unlike", "A row is given what only others say.", rows_unlike(written, lines, context) if bare else ""),
        ("tail_unknown", "The last words of a line are not known.", tail_unknown(heard.parts, lines, known, context)),
    )
    return tuple(Why(rule, meaning, found[:120]) for rule, meaning, found in looks if found)
