"""What telephones, mail programs and people put under their words, in many languages."""

from __future__ import annotations

import pytest

from mailflows.body import separate

OWN = "Please put in all of it today.\nThe form is on its way."

SIGNATURES = {
    "Outlook for a telephone": "Download Outlook for Android<https://aka.example/x1>",
    "Outlook in Dutch": "Outlook voor iOS downloaden",
    "Outlook in Polish": "Pobierz aplikację Outlook dla systemu Android",
    "a telephone in brackets": "<<sent by galaxy>>",
    "a telephone in Chinese": "从我的 iPhone 发送",
    "a telephone in Japanese": "iPadから送信",
    "a telephone in Hungarian": "Elküldve az iPadomról",
    "a telephone in Russian": "Отправлено из мобильной Почты",
    "a telephone in Turkish": "iPhone'umdan gönderildi",
    "from somebody's telephone": "From my iPhone 12",
    "two lines of a BlackBerry": "Sent wirelessly from my BlackBerry device on the North network.\nEnvoyé sans fil par mon terminal mobile BlackBerry.",
    "a name and how it was sent": "Tom Roe\nvia mobile",
    "two languages": "Mit freundlichen Grüßen / Kind regards,\nAnn Lee",
    "Hungarian": "Tisztelettel,\nLee Anna",
    "Romanian": "Cu stimă,\nAna Lee",
    "Greek": "Με εκτίμηση,\nΆννα",
    "a name behind the closing": "Best regards Ann Lee",
    "a name behind a dash": "- Ann",
    "initials behind a slash": "/AL",
    "dashes above the closing": "--\nBest regards,\nAnn Lee",
    "short lines of underscores": "__\nAnn Lee",
}

WORDS = {
    "a list's only item": "I want:\n\n- Cash",
    "items of a list": "Two things:\n-Tender 20,000\n-Withdraw nothing",
    "an item that is a number": "Please.\n\n- 20 bonds",
    "where it was sent from": "It was sent from my account 12345678 by phone.",
    "an instruction with a telephone": "Sent from my phone: tender all",
}


@pytest.mark.parametrize("name", SIGNATURES)
def test_a_signature_is_no_part_of_the_words(name: str) -> None:
    found = separate(f"{OWN}\n\n{SIGNATURES[name]}\n")
    assert found.words == OWN
    assert found.signature.split() == SIGNATURES[name].split()


@pytest.mark.parametrize("name", WORDS)
def test_words_are_no_signature(name: str) -> None:
    assert separate(WORDS[name]).words == WORDS[name]
