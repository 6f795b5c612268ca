"""Who denies an instruction is heard in any English; who only says that nothing was sent yet denies nothing."""

from __future__ import annotations

import pytest
from linear import ends, repeated

from nlp.signals.complaints import complains, denies


@pytest.mark.parametrize(
    "text",
    [
        "I receive your letter say my note is already put in exchange. I never tell you this!",
        "I never told you to exchange. Please explain.",
        "Why are my notes in exchange? I not give you permission.",
        "I did not order exchange. This is mistake, please correct.",
        "Nobody ask me. Who say yes for me?",
        "You put my bonds in exchange but I say nothing to you.",
        "Your message pretends that I have instructed you to exchange my notes.",
        "Never in my life have I written such a thing. Who did it?",
        "I didn't tell you to tender anything, explain this please.",
        "I did not send any instruction to you. Who did this?",
        "Your card says I elected. It is not my instruction.",
        "We never asked you to sell. How come it says tendered?",
    ],
)
def test_a_denial_is_heard(text: str) -> None:
    assert denies(text)


@pytest.mark.parametrize(
    "text",
    [
        "I never told you my phone number: 718-555-0125. Please tender all my notes.",
        "I did not send any instruction yet. Please tender all my notes.",
        "I have not sent you any instructions so far, so here they are: exchange all.",
        "I never said I would keep them. Please exchange all my notes.",
        "My manager told me to wait but I do not. Exchange all my notes.",
        "I did not give my social security number before; it is on file.",
        "Nobody told me the date. When does the offer end?",
        "I told you nothing about my phone: it is 555-0112. Please exchange all.",
        "Do not tender anything.",
        "I received your letter. I do not want to exchange.",
        "I got your card and I do not agree to tender.",
        "I read your letter. Do not ask me to exchange, I keep them.",
        "I did not sign the form yet because I have a question: when is the deadline?",
        "I said nothing until now. Please tender ten bonds.",
    ],
)
def test_what_was_not_said_before_is_no_denial(text: str) -> None:
    assert not denies(text)


@pytest.mark.parametrize(
    "text",
    [
        "I was on hold for forty minutes and then the line went dead.",
        "This is no way to treat people.",
        "I want to know who your supervisor is.",
        "I am not happy with you people.",
        "I am so tired of your telephone system.",
        "I have written to you four times.",
        "Three letters and still no answer.",
        "I have had enough of being sent around.",
        "You hung up on me.",
        "I am furious about the way I was spoken to.",
        "An hour on hold, again.",
    ],
)
def test_anger_at_us_is_a_complaint(text: str) -> None:
    assert complains(text)


@pytest.mark.parametrize(
    "text",
    [
        "I am tired of waiting for Lexington to pay.",
        "I have had enough of these notes; exchange them all.",
        "My supervisor at work told me about the offer.",
        "I am disappointed with the company.",
        "I have held them three times as long as I meant to.",
        "Please put the matter on hold.",
        "I am happy with the offer.",
        "My cousin says that is no way to run money. Exchange all of mine.",
        "The struck line is dead; the two rows below count.",
        "There is no way to tell what they will be worth.",
        "The office manager signs for us.",
    ],
)
def test_anger_at_others_is_none(text: str) -> None:
    assert not complains(text)


@pytest.mark.parametrize(
    "piece", ["never tell ", "who did this ", "on hold for ", "want ", "asked ", "tired of ", "not "]
)
def test_reading_of_complaints_is_linear(piece: str) -> None:
    ends(denies, repeated(piece))
    ends(complains, repeated(piece))
