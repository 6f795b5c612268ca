"""Words of which an order in a cell of a list consists, by what they do: give, keep, refuse, wait, deny, measure, or nothing.

Closed lists. A word that is in none of them may turn an order round, so that nobody reads past it.
"""

from __future__ import annotations

from nlp.patterns.wordlists import listed

GIVES = listed("""tdr tndr tender tenders acceptances acceptance exchanges tendered tendering exchange exchanges exchanged exchanging exch exchg xch xchg swap swaps swapped swapping convert converts converted converting give gives giving surrender surrenders surrendered
    submit submits submitted submitting accept accepts accepted accepting participate participates participating take takes taking yes y yep yeah in into over across go goes going move moves moving deliver delivers delivering
    trade trades trading roll rolls rolling secu exof voi proceed agree agrees agreed join joins joining send sends sending put puts switch switches switching x xx ✓ ✔ ☑ ☒ √ opt opts elects enter enters hand hands sign""")
"""Something goes."""
KEEPS = listed("""keep keeps keeping kept retain retains retained retaining retention hold holds holding stay stays staying stayed remain remains remaining leave leaves leaving left sit sits sitting untouched unchanged unexchanged untendered back out
    stand stands standing rest-stays keepers withhold withholds withheld reserve reserved alone""")
"""Something stays."""
REFUSES = listed("""decline declines refusals refusal nos declined declining refuse refuses refused refusing reject rejects rejected rejecting pass passes passed passing abstain abstains abstaining noac dnt none nothing nil n no nope zero ✗ ✘ ✕ ✖ ☐
    non-tender nontender non-participating nonparticipating zip nada unwilling uninterested down""")
"""Nothing goes."""
DENIES = listed(
    "not don't doesn't dont doesnt never won't wont no non nothing none neither cannot can't nil zero without"
)
"""What turns a verb into its contrary."""
ALL = listed(
    """all full fully entire entirely entirety whole wholly lot everything complete completely 100% max maximum total every qall"""
)
"""How much: everything."""
PART = listed("part partial partially partly some portion only just piece")
"""How much: less than everything."""
REST = listed("rest balance remainder remaining other others residue residual difference")
"""How much: what is not spoken of otherwise."""
OPEN = listed("""await awaits awaiting pending tbd tba tbc wait waits waiting undecided unsure maybe perhaps possibly probably might may could would should if unless until till when whenever once after before provided subject conditional contingent depending
    depends later tomorrow soon call calls calling ask asks asked asking talk talks think thinks thinking consider considers considering hear heard follow follows hopes hope confirm tentative tentatively approx approximately about around
    least most minimum min either or unreached unanswered unsigned open review reviewing decide decides""")
"""What leaves an order open, or bounds it."""
NEUTRAL = listed("""the an of his her hers their theirs its it it's my our ours your this that these those them him they he she we i you me us to for with from on at by as is are be being was will shall has have do does did and but also then so which
    nom note notes bond bonds bnds old new senior subordinated sub lexington lexp precision offer par face principal amount amt value nominal aggregate dollar dollars usd usd. us position holding held owned holder holders owner client clients client's customer customers account acct accounts
    please pls kindly thanks thank you want wants wanted wish wishes wishing like likes need needs says said elect election order orders instruction instructions instructed instruct choice decision action option act any more anything each both where they're what worth
    company trust estate broker firm m mm k million thousand hundred hundreds thousands 000 000s now right again exactly sum up still there here stands put would-be per cent percent turn turns turned turning interested let lets one a full-size""")
"""Words that do nothing by themselves."""
PHRASES = (
    ("turn down", "refuse"), ("turns down", "refuse"), ("turned down", "refuse"), ("turning down", "refuse"), ("no action", "refuse"), ("take no action", "refuse"), ("takes no action", "refuse"),
    ("no thank you", "refuse"), ("no thanks", "refuse"), ("not interested", "refuse"), ("opt out", "refuse"), ("opts out", "refuse"), ("opting out", "refuse"), ("sit out", "refuse"), ("sits out", "refuse"),
    ("sitting out", "refuse"), ("stand pat", "refuse"), ("stands pat", "refuse"), ("stay put", "keep"), ("stays put", "keep"), ("stays in the old", "keep"), ("stay out", "keep"), ("stays out", "keep"), ("staying out", "keep"), ("stays in place", "keep"), ("stay in place", "keep"), ("leave in place", "keep"),
    ("leaves in place", "keep"), ("as is", "keep"), ("as they are", "keep"), ("as it is", "keep"), ("hold back", "keep"), ("holds back", "keep"), ("holding back", "keep"), ("held back", "keep"), ("where it is", "keep"), ("where they are", "keep"),
    ("where it sits", "keep"), ("where they sit", "keep"), ("sit on", "keep"), ("sits on", "keep"), ("hang on to", "keep"), ("hangs on to", "keep"), ("hold on to", "keep"), ("holds on to", "keep"), ("keeps hold of", "keep"), ("in full", "all"),
    ("the lot", "all"), ("go ahead", "give"), ("opt in", "give"), ("opts in", "give"), ("put in", "give"), ("puts in", "give"), ("goes in", "give"), ("go in", "give"), ("going in", "give"), ("goes over", "give"), ("go over", "give"), ("all in", "give all"),
    ("give up", "give"), ("gives up", "give"), ("take up", "give"), ("takes up", "give"), ("takes it", "give"), ("turn in", "give"), ("turns in", "give"), ("hand over", "give"), ("hands over", "give"), ("hand in", "give"), ("hands in", "give"),
    ("do all", "give all"), ("does all", "give all"), ("say yes", "give"), ("says yes", "give"), ("say no", "refuse"), ("says no", "refuse"), ("in the offer", ""), ("of the offer", ""), ("in the exchange", ""), ("in exchange", ""), ("of record", ""),
    ("take part", "give"), ("takes part", "give"), ("taking part", "give"), ("the exchange", ""), ("this exchange", ""), ("the tender", ""), ("exchange offer", ""), ("tender offer", ""), ("in total", ""), ("in all", ""), ("in face", ""), ("in par", ""), ("in principal", ""),
    ("of new notes", "unread"), ("of the new notes", "unread"), ("of the new ones", "unread"), ("of new ones", "unread"), ("go with", "unread"), ("in part", "part"), ("number in the last column", ""), ("amount in the last column", ""), ("number shown", ""), ("amount shown", ""), ("the number", ""), ("the figure", ""), ("that par", ""), ("in the last column", ""), ("in the next column", ""), ("amount stated", ""), ("for new notes", ""), ("into new notes", ""), ("into the new notes", ""), ("for the new notes", ""), ("for the new", ""), ("into the new", ""), ("on the table", "unread"),
)  # fmt: skip
"""Words that do something together; the longer first where they begin alike."""
