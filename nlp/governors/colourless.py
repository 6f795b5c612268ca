"""Words that neither bound an election nor turn it round, in whatever order they stand. No logic here.

What stands around a verb in none of the orders of `patterns_before`, `patterns_behind` and `patterns_aside` is let pass where it is made of these words alone
and the model is sure of the act besides. So nothing may be added that could say for what, for whom, when or on
what terms: no price, no other paper, no relative, no day to come, no condition, no "or", no denial.
"""

from __future__ import annotations

from nlp.patterns.wordlists import listed

WORDS = listed(
    # What the notes are called.
    "note notes bond bonds nots bnds paper papers obligation obligations title titles instrument instruments certificate certificates debenture debentures security securities slip slips piece pieces item "
    "items holding holdings position positions stake investment lot lots parcel bundle heap pile pack bunch batch block tranche chunk stuff things thing ones one lexington lexingtons lex lexp precision qty quantity quantities quantum packet packets slice slices tab amounting us-dollar us-dollars mi ah "
    # What they are called by those who have no name for them.
    "thingummy thingummies thingamajig thingamajigs thingy thingies thingumabob thingumabobs thingamabob thingamabobs whatsit whatsits whatchamacallit whatchamacallits whatnot whatnots "
    "doohickey doohickeys doodad doodads doojigger doojiggers dingus dinguses gizmo gizmos gubbins widget widgets dohickeys doofers scraps iou ious promissories "
    "senior subordinated old older existing nominal face par principal aggregate amount value worth denomination sum total dollars dollar usd debt "
    # Where they lie.
    "account accounts acct custody depot credit credited deposit safekeeping portfolio keeping vault drawer books file files folder name names registered standing carried recorded shown appearing "
    # Articles, pronouns, prepositions.
    "the a an this that these those my our mine ours your yours it them its their me us i we you which who of in into to for from with by on at under per through over up and & also too "
    # What is offered, and by whom.
    "exchange offer offering tender swap deal program programme proposal circular letter mailing document documents prospectus memorandum transmittal new newer fresh issue issuer company corporation corp company's "
    "issuer's firm people department desk office team "
    # In which manner.
    "accordance conformity compliance respect regard relation connection reference terms present hereof thereof therein thereto thereon herein hereto thereunder hereunder means medium way manner fashion "
    "unconditionally irrevocably expressly explicitly specifically formally officially duly properly correctly cheerfully happily gratefully gladly kindly respectfully speedily swiftly quickly promptly smoothly pronto "
    "humbly earnestly meekly warmly heartily wholeheartedly resolutely firmly proudly faithfully solemnly "
    "simply plainly completely entirely wholly fully totally altogether outright directly straight "
    # Adjectives that colour and do not bound.
    "nice round tidy neat cool clean full solid grand whole entire complete good fine great little big dear precious humble modest poor wretched blasted damned damn darned darn bloody lousy rotten miserable stupid silly "
    "famous beloved fabulous lovely wonderful shiny flat cold plain above said aforementioned aforesaid captioned described listed mentioned named stated attached enclosed much many "
    "blinking blooming ruddy flipping flaming flippin frigging freaking dadgum doggone dang danged dagnabbed confounded goshdarn cussed measly paltry puny wee teeny tiny itty-bitty tiresome dusty musty crusty moth-eaten sorry sad pitiful pathetic tired "
    "weary worn tattered faded trusty faithful handsome pretty bonny splendid magnificent glorious princely mighty hefty hard-earned hard-won long-suffering sacred holy "
    # What one calls a thing whose name does not come.
    "thingummies thingummy thingamajigs thingamajig thingamabobs thingamabob thingies thingy whatnots whatnot whatsits whatsit whatchamacallits whatchamacallit whatsisnames doodads doodad doohickeys doohickey dohickeys "
    "gizmos gizmo gadgets gadget dinguses dingus gubbins widgets widget critters critter puppies babies beauties darlings rascals blighters buggers suckers beasts doings dealies jobbies "
    # Whom one speaks to.
    "er em 'em thee thou ye cher darling sugar honey hon buddy pal mate sir sirs ma'am madam boys fellas gentlemen ladies guys folks friend friends linda lads lad lassies chaps mates amigos chief skipper fellows fellas "
    # What was done, and comes.
    "giving handing issuing issued sent mailed came come comes coming arrived printed received written given made offered proposed announced explained was were is are be been being has have had hold held own owned had do does "
    # Telling, and wishing.
    "communicate communicates announce declare desire desires wish wishes want wants hereby herewith am 'm 've needful same thanks thank please pls pleasure delight gratitude blessing heart"
)
