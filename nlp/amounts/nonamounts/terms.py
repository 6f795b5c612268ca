"""Shapes of rates, prices and other terms of a paper or an offer. No logic here."""

from __future__ import annotations

from nlp.amounts.nonamounts.small_numbers import NUMBER_WORD

SHAPES: tuple[tuple[str, str], ...] = (
    (
        "coupon",
        r"(?!(?:16|33|66|67) [12]/3)(?<![\d/])\d{1,2}(?:[ -]|\u00a0)?(?:\d{1,2}/\d{1,2}|[½¼¾⅛⅜⅝⅞])\s?(?:%|per ?cents?|percent|ths?|s)(?!\w)|(?<!tender )(?<!exchange )(?<!submit )(?<!swap )(?<![\d/])\d{1,2}(?:[ -]|\u00a0)?(?:\d{1,2}/\d{1,2}|[½¼¾⅛⅜⅝⅞])(?=\s+(?:notes?|bonds?|sr|senior|sub|coupon|debentures?|paper|lex))|(?!(?:16|33|66|67) [12]/3)(?<!tender )(?<!exchange )(?<!submit )(?<!swap )(?<![\d/])\d{1,2}[ -]\d{1,2}/\d{1,2}(?!\d)(?!\s*(?:k\b|mm?\b|million|thousand|bn|mn|mio))|\b\d{1,2}\.\d{1,3}\s?(?:%|per ?cents?|percent|s\b)(?!\s*of\s+(?:my|our|the\s+(?:position|holding)|what|his|her|their|it|them|these|those))|\b\d{1,2}\.\d{2,3}(?=\s+(?:notes?|bonds?|sr|senior|sub|coupon|debentures?|\d{1,2}/\d))",
    ),
    (
        "coupon in words",
        r"\b(?:eleven|twelve|ten|nine|eight|seven|1[0-4]|[6-9])\s+and\s+(?:[1357]/[248]|a\s+half|three[- ]quarters?|a\s+quarter|one[- ]half|(?:three|five|seven)[- ]eighths?)(?:\s*(?:%|per ?cent|percent)|s\b)?(?!\s*(?:thousand|mil)|\s+of\s+(?:my|our|the|these|those|mine)\b)|\btwelve[- ]three[- ]quarters?\b",
    ),
    (
        "rate",
        r"(?<![\d.,])\d{1,3}(?:[.,]\d+)?\s?(?:%|per ?cents?|percent|pct)\s+(?:(?:in\s+)?cash|coupon|interest|(?:participation\s+)?fee|rate|yield|premium|discount|tax|annual|per|a year|commission|consent|penalty|raise|return|sure|certain|positive|behind|agree|satisfied|happy|clear|correct|right|confident|sober)\b|(?<![\d.,])\d{1,2}(?:[.,]\d+)?\s?(?:%|per ?cents?|percent|pct)(?=\s+(?:lexington\s+|lex\s+)?(?:notes?|bonds?|senior|sr\.?|sub\.?|subordinated|debentures?|paper)\b)|\bat\s+(?:a\s+(?:mere|measly|lousy|full|miserable)\s+)?1?\d(?:[.,]\d+)?\s?(?:%|per ?cents?|percent|pct)(?!\s+of\b)",
    ),
    (
        "rate in words",
        r"\b"
        + NUMBER_WORD
        + r"\s(?:per ?cent|percent)\s+(?:(?:in\s+)?cash|coupon|interest|fee|rate|yield|premium|notes?|a year|sure|certain)\b",
    ),
    (
        "rate by name",
        r"\b(?:interest|coupon|coupons|rate|fee|yield|yields|premium|pays?|paying|paid|earn(?:s|ing)?|take the|above|tax(?:es|ed)?|penalty|return|commission)(?:\s+(?:of|at|is|was|to|up\s+to|by|rate|on|the|them|me|us|about|only|comes?|out|above|over|on the new ones))*\s+(?:"
        + NUMBER_WORD
        + r"|\d{1,2}(?:[.,]\d+)?)\s?(?:%|per ?cents?|percent|pct)",
    ),
    (
        "condition",
        r"\b(?:at least |minimum (?:of )?|approximately |about )?(?:\d{1,3}(?:\.\d+)?|"
        + NUMBER_WORD
        + r")\s?(?:%|per ?cents?|percent)\s+(?:(?:in|of)\s+(?:the\s+)?(?:aggregate\s+)?(?:principal|outstanding|issue|quota|its\s+(?:quota|target|goal|minimum|threshold|holders|noteholders|bondholders|outstanding|creditors|debt|notes\s+outstanding)|holders|noteholders|bondholders|all (?:the )?(?:notes|bonds|holders|outstanding)|tendered|time|people)|condition|minimum|threshold|tendered|participation|acceptance)",
    ),
    (
        "denomination",
        r"\b(?:per|(?:for\s+)?(?:each|every)|multiples? of|denominations? of|increments? of|integral multiples? of)\s+(?:US\s?)?\$?\s?1[,.]?000\b(?:\s+(?:and (?:multiples|integral multiples) of (?:US\s?)?\$?\s?1[,.]?000|principal|face|note|bond))*",
    ),
    (
        "price",
        r"\b(?:at|@|(?<!down )(?<!\bup )(?<!\bin )(?<!called )(?<!asked )(?<!good )(?<!filed )(?<!yes )(?<!save )(?<!except )for|price of|bid|offered at|quoted(?: at)?|trading at|traded at|worth)\s+(?:about |around )?\$?\d{1,3}(?:\.\d+)?(?:\s\d/\d{1,2}|\s+and (?:a|one|three)[- ](?:half|quarters?|eighths?))?\b(?:\s*(?:cents|bid|offered|on the dollar|flat))?(?!\s*(?:bonds|notes|k\b|thousand|million|mm?\b|bn|,\d|grand|of my|of our|of the|dollars))(?![,.]\d|%|\s*percent|\s*per cent)",
    ),
    ("cents", r"\b(?:\d{1,3}|" + NUMBER_WORD + r")\s*(?:cents|¢|c on)\b"),
    (
        "ratio",
        r"\b\d+\.\d+\s+(?:shares?|warrants?|units?)\b|\b(?:one|two|three|\d+)\s+for\s+(?:one|two|three|\d+)\b|\b\d+:\d+\b",
    ),
)
"""What a paper pays or costs, and on what terms."""
