"""Names of countries, American states and Canadian provinces at the end of an address. No logic."""

from __future__ import annotations

from nlp.patterns.wordlists import listed

COUNTRIES: dict[str, str] = {
    "usa": "US", "u.s.a": "US", "u.s.a.": "US", "us": "US", "united states": "US", "united states of america": "US", "america": "US",
    "canada": "CA", "denmark": "DK", "danmark": "DK", "dänemark": "DK", "germany": "DE", "deutschland": "DE", "allemagne": "DE",
    "austria": "AT", "österreich": "AT", "switzerland": "CH", "schweiz": "CH", "suisse": "CH", "svizzera": "CH",
    "france": "FR", "belgium": "BE", "belgique": "BE", "belgië": "BE", "netherlands": "NL", "the netherlands": "NL", "nederland": "NL", "holland": "NL",
    "luxembourg": "LU", "luxemburg": "LU", "italy": "IT", "italia": "IT", "spain": "ES", "españa": "ES", "portugal": "PT",
    "united kingdom": "GB", "uk": "GB", "u.k": "GB", "great britain": "GB", "england": "GB", "scotland": "GB", "wales": "GB", "northern ireland": "GB",
    "ireland": "IE", "éire": "IE", "sweden": "SE", "sverige": "SE", "norway": "NO", "norge": "NO", "finland": "FI", "suomi": "FI", "iceland": "IS", "ísland": "IS",
    "poland": "PL", "polska": "PL", "czech republic": "CZ", "hungary": "HU", "greece": "GR", "turkey": "TR", "israel": "IL", "russia": "RU",
    "ukraine": "UA", "romania": "RO", "bulgaria": "BG", "croatia": "HR", "slovenia": "SI", "slovakia": "SK", "estonia": "EE", "latvia": "LV", "lithuania": "LT",
    "liechtenstein": "LI", "monaco": "MC", "malta": "MT", "cyprus": "CY", "jersey": "JE", "guernsey": "GG", "isle of man": "IM",
    "japan": "JP", "china": "CN", "hong kong": "HK", "singapore": "SG", "taiwan": "TW", "korea": "KR", "south korea": "KR", "india": "IN", "pakistan": "PK",
    "philippines": "PH", "thailand": "TH", "australia": "AU", "new zealand": "NZ", "south africa": "ZA", "egypt": "EG", "lebanon": "LB",
    "saudi arabia": "SA", "united arab emirates": "AE", "uae": "AE", "mexico": "MX", "méxico": "MX", "brazil": "BR", "brasil": "BR", "argentina": "AR", "chile": "CL",
    "colombia": "CO", "peru": "PE", "venezuela": "VE", "panama": "PA", "costa rica": "CR", "bermuda": "BM", "bahamas": "BS", "the bahamas": "BS",
    "cayman islands": "KY", "puerto rico": "US", "jamaica": "JM", "barbados": "BB",
}  # fmt: skip
"""Lower-case name -> ISO 3166 code."""

US_STATES: frozenset[str] = listed("AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY PR VI GU") | frozenset(
    [
        "Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut", "Delaware", "Florida", "Georgia", "Hawaii", "Idaho", "Illinois",
        "Indiana", "Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts", "Michigan", "Minnesota", "Mississippi", "Missouri", "Montana",
        "Nebraska", "Nevada", "New Hampshire", "New Jersey", "New Mexico", "New York", "North Carolina", "North Dakota", "Ohio", "Oklahoma", "Oregon",
        "Pennsylvania", "Rhode Island", "South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia", "Washington", "West Virginia",
        "Wisconsin", "Wyoming", "District of Columbia",
    ]
)  # fmt: skip
"""Postal codes and names."""

CANADIAN_PROVINCES: frozenset[str] = frozenset(
    [
        "ab", "bc", "mb", "nb", "nl", "ns", "nt", "nu", "on", "pe", "qc", "sk", "yt", "alberta", "british columbia", "manitoba", "new brunswick",
        "newfoundland", "newfoundland and labrador", "nova scotia", "ontario", "prince edward island", "quebec", "québec", "saskatchewan", "yukon",
    ]
)  # fmt: skip
"""Lower case."""
