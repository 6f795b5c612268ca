"""Words by which the topic of a question is known. No logic here; the order of the labels is the order of precedence."""

WORDS = {"receive": "receive receives get gets paid pay pays give gives earn earns"}

TOPICS = {
    "ADVICE": (
        "should|shall|ought i|we",
        "would you ..3 do|recommend|advise|suggest|take|tender|exchange",
        "recommend|recommendation|advice|advisable|advise me|us",
        "is it|this ..4 good|bad|worth|wise|smart|safe|sensible|better|fair|idea|worthwhile",
        "what do|would|are you|others|most|other|people ..4 think|doing|do|recommend|suggest|advise|holders",
        "is he|she|that right",
        "worth it|doing|my|the",
        "good|bad|better|fair|best idea|deal|choice|option|thing|off",
        "your opinion|view|thoughts",
        "better off",
        "in my|our interest|shoes|place|position",
    ),
    "TAX": (
        "tax|taxes|taxable|taxed|1099|irs|withholding|capital gain|gains|basis|deduct|deductible|income tax",
        "capital gains|gain|loss",
    ),
    "STATUS": (
        "did you ..3 get|receive|record|process|enter|see|book",
        "have|has you|my|our|it|the|this ..5 received|recorded|processed|entered|gone|arrived|been|got|booked|come|done|reached",
        "status|whereabouts",
        "what|whatever became|happened|has|is of|to|with my|our ..2 instruction|mail|email|e-mail|form|letter|tender|notes",
        "confirm|confirmed that? you ..2 received|got|have|receipt",
        "am|are i|we ..2 in|done|set|recorded|covered|good",
        "is|was my|our ..3 instruction|form|tender|mail|email|e-mail|answer|response|signature|letter",
        "acknowledge|acknowledgement|acknowledgment receipt|of?",
        "still in time",
    ),
    "POSITION": (
        "how many|much ..6 do|have|hold|own|account|holding|notes|bonds ..3 i|we|my|our|hold|have|own|account|me",
        "what is|'s my|our ..2 position|balance|holding|holdings",
        "do i|we ..2 have|own|hold ..3 any|left|still|bonds|notes",
        "my|our ..1 position|balance",
        "when do|did|will i|we ..3 buy|bought|purchase",
    ),
    "WITHDRAWAL": (
        "withdraw|withdrawal|withdrawn|revoke|cancel|change my|our? mind",
        "take|get|pull|back ..4 back|out",
        "change|reverse|undo|back ..2 mind|it|later|out",
        "locked in|up",
        "final|irrevocable|binding",
    ),
    "FEES": (
        "fee|fees|commission|commissions|charge|charges|cost|costs|brokerage|expense|expenses|charged",
        "does|will|do it|this|you|they|i|we cost|charge|pay anything|you|me|us",
        "free of charge",
    ),
    "CONDITIONS": (
        "condition|conditions|conditioned|99|minimum|threshold|fails|fail|financing|not go through|consummated|falls through",
        "what if|happens ..8 not|n't|fail|fails|enough|through|everybody|else|others|consummated|do nothing",
        "do|does|if i|we|nothing|not do|happens nothing",
        "what happens|becomes",
    ),
    "DEADLINE": (
        "deadline|cutoff|cut-off|expire|expires|expiration|expiry|close|closes|closing|due|late|latest|extended|extension|midnight|time|timing",
        "when|what|how|until|by ..6 close|closes|deadline|expire|expires|date|day|time|over|long|due|latest|cutoff|end|ends|when",
        "how long|much time|late|soon",
        "by when|what",
        "last day|date|moment",
        "until when",
        "too late",
        "in time",
    ),
    "CONSIDERATION": (
        "what|how ..9 @receive",
        "interest|coupon|warrant|warrants|rate|cash|participation|accrued|receive|exchange ratio|value|worth|maturity|consideration|price|paid|new notes|shares|stock",
        "new notes|bonds|note|bond",
        "what is|'s|are the|being|they ..3 offer|offering|offered|terms|deal",
        "how much ..6 get|receive|worth|cash|money|interest",
        "in return|exchange",
    ),
    "HOW_TO": (
        "how|what|where|which|who|do|does|can|must|may|need|is|should|whom|are|have ..9 sign|signature|form|email|e-mail|fax|mail|post|send|instruct|paper|certificate|certificates|signed|submit|tender|fill|return|medallion|notary|notarized|guarantee|original|steps|apply|participate|proceed|reply|respond|number|medallion|answer|document|documents|do|need|paperwork|exchange|box|enough|required|partial|part|some|half",
        "need|have to sign|send|fill|mail|do|complete|return|include|give|provide|notarize",
        "sign|signature|notary|notarized|medallion|fax|paper|form|post",
        "can|may i|we ..3 tender|exchange|do|send|fax|sign|use|split|submit",
        "what must|should|shall|do|does i|we|one ..2 do|send|need|sign|fill|write",
    ),
}
"""Topic by phrase: of several, the first label in this order counts."""
