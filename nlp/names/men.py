"""First names that only men have, for "Mrs. Samuel Goldberg". No logic."""

from __future__ import annotations

from nlp.patterns.wordlists import listed

MEN: frozenset[str] = listed(
    """aaron abraham adam adolf alan albert alejandro alexander alfred allan allen alvin andreas andrew angelo anthony antonio archibald arnold arthur august barry benjamin bernard bertram
    boris brian bruce bruno carl carlos cecil charles chester christopher claude clarence clifford clyde conrad curtis daniel david dennis diego dominic donald douglas duncan earl edgar
    edmund eduardo edward edwin elmer emil eric erik ernest eugene felix fernando floyd francesco francisco frank franklin fred frederick friedrich george gerald gerhard gilbert giovanni giuseppe
    gordon graham gregory gustav guy hans harold harry harvey heinrich henrik henry herbert herman hermann homer horace howard hubert hugh hugo ibrahim ignacio irving isaac ivan jack jacob
    james jason javier jeffrey jeremy jerome joel johan johann john jonathan jorge jose joseph joshua juan julius karl keith kenneth klaus kurt lars lawrence leo leon leonard leroy lester
    lloyd louis lucas ludwig luigi luis malcolm manuel marcel marco marcus mario mark martin marvin matthew maurice max maxwell melvin michael miguel milton mohammed morris moses murray
    nathan nathaniel neil nicholas nils norman oliver oscar oskar otto pablo patrick paul pedro percy peter philip phillip pierre pietro rafael ralph raymond reginald ricardo richard robert
    roberto rodney roger roland ronald roy rudolf rudolph rupert russell salvatore samuel sebastian sergei seymour sidney simon solomon stanley stefan stephen steven stuart theodore thomas
    timothy tobias ulrich vernon victor vincent viktor vladimir wallace walter warren werner wilbur wilhelm willard william wolfgang xavier"""
)
"""Lower case, without accents."""
