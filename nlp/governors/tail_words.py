"""Words by which what follows an order may bound it, put it off, turn it round or hand it to somebody else. No logic here.

One list a way of doing so. What follows an order and holds none of these words only accompanies it, whatever else it says (`nlp.governors.tail`).
The lists err on the side of asking: a word that in one tail of ten bounds the order stands here.
"""

from __future__ import annotations

from nlp.patterns.wordlists import listed

DENIALS = listed(
    "no not nor never neither none nothing nobody nowhere noone without cannot cant dont wont hardly scarcely barely rarely nope nah nix nil zero zilch refuse refuses refused refusing reject rejects rejected decline declines "
    "declined declining deny denies denied forget forgets skip skips stop stops drop drops dropping cease avoid scrap scraps scrapped void cancel cancels cancelled canceled cancelling cancellation revoke revokes revoked "
    "rescind rescinded undo undone nullify annul disregard ignore delete strike scratch tear rip shred nay ain't abandon halt abort retract recall reverse reversed reversible revocable"
)
"""Denies, refuses or undoes."""
CONDITIONS = listed(
    "if unless provided providing should whether suppose supposing assuming assume assumed assumes contingent contingently conditional conditionally provisional provisionally tentative tentatively depend depends depending "
    "dependent proviso condition conditions case event lest or else otherwise either granted whichever whatever whoever whomever whenever however hinge hinges hinging subject understanding basis premise "
    "though although but yet however unlike stipulation stipulate caveat catch string strings reserve reserves reserving reservation reservations right rights entitled permitting willing allowing failing god-willing option optional optionally"
)
"""Hangs something on something else, or sets against it."""
TIMES = listed(
    "when once after afterward afterwards afterwords before beforehand until till til 'til while whilst by soon sooner soonest later next tomorrow tonight someday sometime sometimes eventually moment minute minutes second "
    "seconds instant hour hours day days night nights week weeks weekend month months quarter year years decade century date dates dated deadline expiry expires expiration mature matures maturing matured maturity due future "
    "monday mondays tuesday wednesday thursday friday saturday sunday january february april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec christmas xmas "
    "easter thanksgiving halloween holiday holidays labor memorial spring summer autumn winter season noon midnight morning afternoon evening o'clock a.m p.m am pm first firstly then already until since during early "
    "earlier earliest late latest last-minute start begin begins end ends ending close closes closing closed anniversary birthday retirement payday temporarily temporary time times pending prior meantime meanwhile"
)
"""Names a time, or puts one thing before another."""
WAITS = listed(
    "wait waits waiting await awaits hold holds holding held hang hangs hanging sit sits sitting stand stands standing standby delay delays delayed postpone postponed defer defers deferred pause paused stall stalls "
    "suspend suspended freeze freezes frozen shelve park parks think thinks thinking ponder mull mulls consider considers considering reconsider reflect weigh weighs weighing review reviews reviewing reviewed study "
    "studies studying read reads reading reread look looks looking examine examines inspect see sees seeing watch watches watching find finds finding learn learns figure figures determine decide decides deciding decided "
    "decision decisions mind minds choose chooses choice choices pick picks resolve resolves hesitate hesitates hesitation undecided unsure uncertain know knows known understand understands sleepless digest"
)
"""Waits, weighs, or has yet to decide."""
ASKS = listed(
    "ask asks asking asked call calls calling called phone phones ring rings telephone check checks checking checked consult consults consulting clear clears clearing clearance okay ok oks okays approve approves approved "
    "approval consent consents permission permit permits permitted allow allows allowed authorize authorizes authorized authority nod veto say says saying said say-so tell tells telling told talk talks talking speak speaks "
    "speaking discuss discusses discussing discussion hear hears hearing heard inform informs notify notifies advise advises advised advice adviser advisor recommend recommends recommended suggest suggests suggested "
    "suggestion sign signs signed signing signature countersign counter-sign co-sign agree agrees agreed agreement confirm confirms confirming confirmed confirmation verify verifies verified acknowledge write writes writing "
    " answer answers reply replies respond responds contact contacts report reports reported reportedly run runs running sound sounds sounding word words promise promises promised guarantee guarantees guaranteed assure "
    "assures assurance insist insists demand demands demanded require requires required requirement expect expects expected need needs needed want wants wanted wish wishes wished must ought rather prefer prefers "
    "preferred preferably convince convinces persuade satisfy satisfies vote votes voted review judge judges rule rules court probate opinion view views verdict claims claim claimed allege alleges supposedly apparently argue "
    "object objects objection objections negotiate negotiates bargain explain explains clarify question questions query obtain seek settle settles "
    "nudge warn remind alert prod ping poke light lights green thumbs go-ahead signal cue chance blessing alright objection power doing"
)
"""Asks, hears, permits, promises or demands: the word of another, or one that is yet to be given."""
UNREAL = listed(
    "would could might maybe perhaps possible possibly probably likely unlikely imagine pretend pretending supposed hypothetical hypothetically joke jokes joking kidding kid jest jesting dream dreams dreaming fantasy april fool "
    "fools haha ha lol sarcasm sarcastic ironically irony theory theoretical test testing tests trial draft drafts practice practise example sample wonder wonders wondering doubt doubts doubtful guess guesses reckon pigs pig "
    "hell crazy insane mad mistake mistakes mistaken wrong error regret regrets sorry impossible nonsense ridiculous lunatic stupidly opposite contrary reverse instead almost nearly hopefully conceivably awake perfect ideal rehearsal rehearse drill game games play playing pinch cheese emperor pope queen king santa napoleon martian fairy fairies"
)
"""Says what is not so, or not meant."""
EXCEPTIONS = listed(
    "except excepting exception exceptions excluding exclude excludes exclusive exclusively save saving bar barring minus short besides apart aside only just merely solely most mostly chiefly largely mainly partly partially part "
    "parts portion portions half halves third thirds fraction some several few any anything each other others another more extra additional further leftover left rest remainder remaining remains remain balance up "
    "limit limits limited cap capped maximum minimum least max min above below beyond under over within less fewer exceed exceeds exceeding separate separately apart unlike odd too also likewise ditto amount amounts number numbers sum sums figures size"
)
"""Takes out, limits, or speaks of a part or of more."""
TERMS = listed(
    "cash money monies price prices priced pricing par premium discount rate rates coupon coupons interest fee fees pay pays paying paid payment payments payable dollar dollars buck bucks cent cents percent percentage cost costs "
    "cheap cheaper expensive worth yield yields warrant warrants proceeds refund refunds charge charges commission bonus tax taxes sell sells selling sold sale buy buys buying bought buyer bid bids market quote quoted points "
    "penny pennies sweeten sweetener compensation consideration terms term offer offers offered deal collateral pledge pledged lien loan margin escrow return exchange-rate raise raises raised wire check cheque sue sues sued suing lawsuit suit injunction divorce estate lottery dibs owe owes insurance debt debts"
)
"""What is given or paid for the notes."""
DEEDS = listed(
    "tender tenders tendered tendering exchange exchanges exchanged exchanging swap swaps swapped swapping convert converts converted elect elects election instruct instructs instructed instruction instructions order orders ordered "
    "submit submits submitted surrender participate participates participation keep keeps keeping kept retain retains leave leaves leaving withdraw withdraws withdrawn withdrawal pull pulls pulled pulling take takes taken taking "
    " remove removes removed transfer transfers transferred deliver delivers send sends sending mail mails mailed post ship ships forward forwards deposit credit register registers registered reregister issue issued release "
    "releases change changes changed changing alter amend amends adjust adjusts correct corrects switch switches split divide divides reduce reduces lower increase raise double add adds include includes replace substitute back-out opt "
    "opts out off back in into accept accepts process processes enter enters proceed proceeds act acts execute handle handles redeem redeems file files record records use uses apply applies request requests give gives given"
)
"""What is done with notes or with an order; of the particles that make such a deed of other verbs (`PARTICLES`) some pass."""
PAPERS = listed(
    "note notes bond bonds share shares stock stocks security securities certificate certificates debenture debentures holding holdings position positions account accounts acct ira roth joint custodial trust's lot lots series tranche "
    "cusip issue issues fund funds portfolio form forms letter-of-transmittal transmittal paperwork kodak treasury treasuries preferred common equity lexingtons lexp precision registered bearer physical street"
)
"""Notes, papers and accounts: the same, a part of them, or others."""
POINTING = listed(
    "it its it's 'em them these those this mine ours theirs yours hers one ones all everything both every such same what which whose whom that where there elsewhere here who's item items things idea ideas plan plans matter business step bunch handful slice dozen batch"
)
"""What may stand for the notes or the order."""
THREATS = listed(
    "lose loses losing lost ruin ruins ruined bankrupt starve starves die dies dying dead kill kills skin skins hat police jail prison cry cries weep sorry rue suffer suffers hurt hurts monkey's "
    "blame blames hate hates furious angry scream screams leaves trouble disaster poorhouse"
)
"""What befalls somebody by it: "tender it all and I lose my pension" forbids what it seems to order."""
PERSONS = listed(
    "wife husband spouse son sons daughter daughters child children kid kids mother father mom mum dad brother brothers sister sisters uncle aunt cousin cousins nephew niece grandson granddaughter grandchildren grandfather "
    "grandmother grandma grandpa in-law in-laws fiance fiancee girlfriend boyfriend ex widow heir heirs family lawyer lawyers attorney attorneys solicitor accountant cpa bookkeeper broker brokers banker bankers planner "
    "consultant counsel priest pastor rabbi doctor boss partner partners friend friends buddy neighbor neighbors neighbour neighbours landlord secretary assistant guardian conservator executor executrix trustee trustees board committee lender "
    "lenders bank banks creditor creditors judge beneficiary beneficiaries company companies he she they him her his hers their somebody someone anybody anyone people management director directors member members "
    "mother-in-law father-in-law brother-in-law sister-in-law son-in-law daughter-in-law treasurer client clients owner owners holder holders colleague roommate union bosses schwab fidelity merrill vanguard ameritrade"
)
"""Other people."""
PARTICLES = listed("in into out off back up over under through")
"""Particles that make a deed of a verb, and lead to a place as well: "back to our walk"."""
STAYING = listed(
    "off back other others rest left remaining remainder balance half hold holds holding held sit sits sitting stand stands standing park parks keep keeps keeping kept retain retains leave leaves leaving wait waits "
    "where there which use its their"
)
"""Words that say of what stays that it does, and bound nothing of what goes in."""
GIVING = listed(
    "dump dumps throw throws toss chuck hurl pitch sling shovel lump bundle hand hands pile heap shove slide slip fling push pushes pour feed trade trades donate gift add ship hurry rush hustle march hop ride join follow ditto "
    "add adds tack hitch load turn cash top"
)
"""Verbs that may give up what stays after all: "and dump the other sixty on the company"."""
PLACES_BEHIND = listed("to the my our your his her a an at from on with that this these those")
"""What follows such a particle where it leads to a place."""

FEELINGS = listed(
    "thanks gratitude appreciation regards love affection pleasure delight joy joys relief satisfaction confidence trust faith care patience courtesy kindness heart smile smiles sigh sighs tear tears cheer cheers enthusiasm "
    "compliments apologies blessing blessings hope hopes haste speed vigor gusto grace dispatch precision efficiency attention diligence flourish shrug grin groan grumble salute bow trumpets fanfare bells whistles ribbon ribbons bow "
    "pride sadness sorrow gladness mercy fingers eyes hands lump spring whistle prayer prayers toast hug hugs kiss kisses abrazo handshake wave wink nuts bolts"
)
"""With what feeling, or in what manner, something is done: "with the same care", "with a sigh"."""
