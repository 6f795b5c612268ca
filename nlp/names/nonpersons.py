"""Words that stand in lines which look like names and are none: firms, desks, greetings, places. No logic."""

from __future__ import annotations

from nlp.patterns.wordlists import listed

FIRM_WORDS: frozenset[str] = (
    listed("""inc incorporated llc llp lp plc ltd limited corp corporation co company companies gmbh ag sa nv bv ab as aps oy kg spa srl trust trusts estate fund funds
    foundation endowment bank bancorp bankers securities partners partnership associates group holdings capital management advisors advisers advisory investments
    investment services service solutions systems department dept division desk team office unit section branch committee board treasury operations actions
    reorg reorganization reorganisation corporate exchange offer offers tender custody clearing settlement settlements processing administration accounting
    finance financial legal compliance hospital church school college university teachers pension retirement plan ira society club association union council
    industries manufacturing supply tool die marine upholstery bakery farm farms ranch store shop restaurant hotel clinic pharmacy realty properties construction
    plumbing electric electrical dental law firm attorneys solicitors notaries insurance agency brokers brokerage consulting consultants engineering architects
    studio gallery press publishing media communications technologies technology software labs laboratory logistics transport shipping airlines motors auto
    parish diocese ministry embassy city county state town department's authority commission institute center centre hydrologist registrar nominees""")
)
"""Lower case. A line with one of these is no person's name."""

DESCRIBING: frozenset[str] = (
    listed("""trustee ttee executor executrix president treasurer secretary director officer manager member partner chairman ceo cfo vice senior managing general
    attorney fact custodian guardian conservator administrator representative owner sir madam sirs gentlemen ladies client customer holder shareholder
    bondholder noteholder beneficiary signed signature name date dated address phone telephone fax email mobile account acct number subject from to cc re
    tel dear regards sincerely yours truly faithfully respectfully cordially best kind warm warmest thanks thank you cheers wishes love blessings
    greetings hello hi hey good morning afternoon evening day night week weekend weekday bonjour salaam merci cordialement saludos atentamente hilsen mit freundlichen
    grüßen grussen hochachtungsvoll sent iphone ipad blackberry android phone please confirm confirmation receipt attached enclosed form letter instruction instructions
    urgent important notice confidential private and page end message original forwarded begin reply note notes bond bonds lexington precision security
    securities principal amount all none yes no ok okay not do does would can could should might is are was were be been have has had i we he she it they
    my our your his her their this that these those what which who when where why how if but or so as at by for in of on with without under over out up down
    tender withdraw decline elect election total aggregate face par value batch line lines item three two one first second last new old full part partial whole
    entire half everything nothing also only just still already again soon later today tomorrow yesterday monday tuesday wednesday thursday friday saturday sunday
    january february march april june july august september october november december street avenue road drive lane court boulevard suite floor box rr route
    north south east west usa canada denmark dept exec asst jointly
    hold nil pls ack cfm adv tks rgds asap fyi nb keep keeping smiling much very so such obliged many lots assistant deputy associate analyst clerk controller comptroller
    bursar supervisor specialist coordinator accountant bookkeeper counsel lawyer adviser advisor actuary stay safe peace god bless happy retired veteran proud
    grandmother grandfather mom dad himself herself myself ourselves itself appreciate appreciated here there waiting awaiting pending received done seen never always
    bal balance remainder remaining rest uninstructed instructed unchanged untendered outstanding position positions quantity qty verbal confirmed confirming cancelled canceled
    corrected correction corrections amended revised final eod cob thx plz
    private practice real enjoy carpe diem live laugh travel smile dream tennis golf fishing both husband wife son daughter brother sister father mother friends friend desk everyone""")
)
"""Lower case. A line with one of these as a word of its own is no person's name (months that are names, May, June, are left out on purpose)."""

STATES: frozenset[str] = listed(
    """alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine maryland
    massachusetts michigan minnesota mississippi missouri montana nebraska nevada ohio oklahoma oregon pennsylvania tennessee texas utah vermont wisconsin wyoming
    ontario quebec alberta manitoba england scotland ireland germany france denmark sweden norway jersey hampshire mexico york"""
)
"""Lower case. Behind another word these make a place of it ("Salina Kansas")."""

STATE_LETTERS: frozenset[str] = listed(
    """AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR
    QC ON BC AB MB NS NB SK UK USA"""
)
"""Capitals. Behind another word these make a place of it ("Charlotte NC")."""

PLACES: frozenset[str] = frozenset(
    """san antonio|san diego|san francisco|san jose|los angeles|las vegas|new york|new york city|new orleans|new haven|new london|santa fe|santa barbara|santa monica|
    st louis|saint louis|saint paul|st paul|st petersburg|fort worth|fort wayne|fort lauderdale|el paso|baton rouge|salt lake city|kansas city|oklahoma city|
    jersey city|long island|long beach|ann arbor|palm beach|palm springs|boca raton|grand rapids|des moines|little rock|sioux falls|sioux city|cedar rapids|
    green bay|great falls|rapid city|virginia beach|newport news|silver spring|chapel hill|winston salem|hilton head|key west|coral gables|beverly hills|
    santa ana|santa rosa|santa cruz|san rafael|san mateo|palo alto|menlo park|oak park|oak ridge|high point|hot springs|carson city|iowa city|atlantic city|
    staten island|bay ridge|upper montclair|white plains|mount vernon|mount kisco|north carolina|south carolina|north dakota|south dakota|west virginia|rhode island|
    new jersey|new mexico|new hampshire|new zealand|united states|united kingdom|great britain|hong kong|buenos aires|sao paulo|puerto rico|costa rica|
    the hague|den haag|bad homburg|st gallen|la jolla|la crosse|twin falls|wall street|main street|south bend|terre haute|corpus christi|los alamos""".replace(
        "\n", ""
    )
    .replace("    ", "")
    .split("|")
)
"""Lower case. Towns and regions of several words that look like a person's name."""
