"""Hostile mails in a real Chromium: nothing runs, nothing is fetched from elsewhere, nothing leads astray.

The fixture `desk` asserts after each test that no request left for anywhere but the console, and that no dialog opened.
"""

from __future__ import annotations

import re
from email.message import EmailMessage

import pytest
from playwright.sync_api import Page, expect

from bot.demo.script import Step
from tests.browser.conftest import Desk

BOB = "Bob Castellano <bob.castellano@harborline.example>"
WORDS = "My attorney will file suit against you.\n\nRobert J. Castellano\n"

HTML = {
    "scripts": "<script>alert(1)</script><p onmouseover=alert(2)>x</p><svg onload=alert(3)><script>alert(4)</script></svg>"
    "<img src=x onerror=alert(5)><a href='javascript:alert(6)'>press me</a><iframe srcdoc='<script>alert(7)</script>'></iframe>",
    "styles": "<style>body{display:none}@import url(http://evil.example/a.css);</style><link rel=stylesheet href=http://evil.example/b.css>"
    "<p style='position:fixed;top:0;left:0;width:100vw;height:100vh;background:url(http://evil.example/c.png)'>over everything</p>",
    "pictures": "<img src=http://evil.example/pixel.gif><img srcset='http://evil.example/2x.png 2x'><table background=http://evil.example/t.png>"
    "<tr><td>x</td></tr></table><video poster=http://evil.example/p.png></video><picture><source srcset=http://evil.example/s.png></picture>"
    "<input type=image src=http://evil.example/i.png>",
    "redirects": "<meta http-equiv=refresh content='0;url=http://evil.example/'><base href=http://evil.example/><form action=http://evil.example/ id=f>"
    "<button>Confirm your account</button></form><a href=http://evil.example/login target=_top>custodian.example</a>",
    "prefetch": "<link rel=dns-prefetch href=//evil.example><link rel=preconnect href=http://evil.example><link rel=prefetch href=http://evil.example/x>",
    "huge": "<div>" * 150 + "<p>deep</p>" + "<p>many words of no meaning</p>" * 30_000,
    "deep": "<div>" * 30_000 + "deep",
    "bidi": "<p>Please tender \u202e000,52$\u202c of my notes \u2066\u2067\u200f</p>",
}


def hostile(html: str, **headers: str) -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = headers.pop("From", BOB), "offers@custodian.example"
    mail["Message-ID"], mail["Date"] = "<hostile@harborline.example>", "Mon, 13 Aug 2001 09:10:00 -0400"
    mail["Subject"] = headers.pop("Subject", "Lexington")
    mail.set_content(WORDS)
    mail.add_alternative(f"<p>{WORDS.replace(chr(10), '<br>')}</p>{html}", subtype="html")
    return mail.as_bytes()


def arrived(desk: Desk, raw: bytes) -> int:
    desk.scene.send(Step(BOB, "", eml=raw))
    return max(row.mail_id for row in desk.scene.house.store.flagged())


def harmless(page: Page) -> None:
    """The page is whole and its own: nothing lies over it, nothing of the mail has become a part of it."""
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    for button in ("Take it", "Sign out"):
        page.get_by_role("button", name=button).click(trial=True)
    assert page.locator("script:not([src='/static/console.js'])").count() == 0


@pytest.mark.parametrize("kind", list(HTML))
def test_html_that_is_out_for_mischief(desk: Desk, kind: str) -> None:
    mail_id = arrived(desk, hostile(HTML[kind]))
    page = desk.signed_in()
    for form in ("text", "html", "source"):
        page.goto(f"/mail/{mail_id}?form={form}")
        harmless(page)
        if form == "html":
            frame = page.frame_locator("iframe.letter")
            expect(frame.locator("body")).to_be_visible()
            for link in frame.locator("a, button, input, img, form").all():
                raise AssertionError(f"{kind}: {link} is left")
            page.frame_locator("iframe.letter").locator("body").click()
            page.wait_for_timeout(300)
    assert page.url.startswith(desk.address)


def test_where_a_link_would_have_led_can_be_read(desk: Desk) -> None:
    mail_id = arrived(desk, hostile(HTML["redirects"]))
    page = desk.signed_in()
    page.goto(f"/mail/{mail_id}?form=html")
    expect(page.frame_locator("iframe.letter").locator("body")).to_contain_text(
        "custodian.example [link to http://evil.example/login]"
    )


def test_a_direction_trick_is_shown_as_what_it_is(desk: Desk) -> None:
    mail_id = arrived(desk, hostile(HTML["bidi"], Subject="\u202eexe.mrof"))
    page = desk.signed_in()
    page.goto(f"/mail/{mail_id}")
    expect(page.locator(".heads")).to_contain_text("⟨U+202E⟩exe.mrof")
    expect(page.get_by_role("region", name="Text of the mail")).to_contain_text("⟨U+202E⟩000,52$")
    for path in ("/", "/case/lexington-2001/LX-1002"):
        page.goto(path)
        assert "\u202e" not in page.content()


@pytest.mark.parametrize(
    "header",
    [
        b'From: "<script>alert(1)</script>" <bob.castellano@harborline.example>',
        b"Subject: =?utf-8?q?x=0D=0ASet-Cookie:_a=3Db?=",
        b"Subject: =?utf-8?b?PC90aXRsZT48c2NyaXB0PmFsZXJ0KDEpPC9zY3JpcHQ+?=",
        b"Reply-To: <img src=http://evil.example/x onerror=alert(1)> <x@evil.example>",
        b'Message-ID: <"><script>alert(1)</script>@harborline.example>',
        b"Subject: " + b"a" * 20_000,
    ],
    ids=["name", "line break", "title", "reply-to", "message-id", "long"],
)
def test_headers_that_would_break_out(desk: Desk, header: bytes) -> None:
    name = header.partition(b":")[0]
    lines = [line for line in hostile("").split(b"\n") if not line.startswith(name + b":")]
    mail_id = arrived(desk, b"\n".join([header, *lines]))
    page = desk.signed_in()
    page.goto(f"/mail/{mail_id}")
    harmless(page)
    assert all(cookie["name"] in {"holdermail", "holdermail_before"} for cookie in page.context.cookies())


@pytest.mark.parametrize("width", [1280, 390])
def test_names_without_end_widen_no_page(desk: Desk, width: int) -> None:
    mail = EmailMessage()
    name = "Wolfeschlegelsteinhausenbergerdorff" * 12
    mail["From"] = f'"{name}" <{"x" * 60}@{"long-domain-" * 14}freemail.example>'
    mail["To"], mail["Subject"] = "offers@custodian.example", "S" * 900
    mail.set_content(f"Tender all LX-1027 {'Z' * 3000}\n\n{name}\n")
    mail.add_attachment(b"hello", maintype="application", subtype="octet-stream", filename="a" * 250 + ".bin")
    mail_id = arrived(desk, mail.as_bytes())
    page = desk.signed_in(viewport={"width": width, "height": 800})
    for path in ("/", f"/mail/{mail_id}", f"/mail/{mail_id}?form=source", "/audit"):
        page.goto(path)
        wide = page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth")
        assert wide <= 0, path


def test_an_attachment_is_never_opened_by_the_browser(desk: Desk) -> None:
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = BOB, "offers@custodian.example", "Suit"
    mail.set_content(WORDS)
    mail.add_attachment(b"<script>alert(1)</script>", maintype="text", subtype="html", filename="invoice.html")
    mail.add_attachment(
        b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"><image href="http://evil.example/x"/></svg>',
        maintype="image",
        subtype="svg+xml",
        filename="logo.svg",
    )
    mail_id = arrived(desk, mail.as_bytes())
    page = desk.signed_in()
    page.goto(f"/mail/{mail_id}")
    buttons = page.get_by_role("button", name="Save the file")
    expect(buttons).to_have_count(2)
    for place, name in enumerate(("invoice.html", "logo.svg")):
        with page.expect_download() as saved:
            buttons.nth(place).click()
        assert saved.value.suggested_filename == name
    assert re.search(r"/mail/\d+$", page.url)
    assert page.request.get(f"/mail/{mail_id}/picture/1/0").status == 404, "no picture is drawn of SVG"


def test_the_frame_of_a_letter_has_an_origin_of_its_own(desk: Desk) -> None:
    mail_id = arrived(desk, hostile("<p>x</p>"))
    page = desk.signed_in()
    page.goto(f"/mail/{mail_id}?form=html")
    expect(page.locator("iframe.letter")).to_have_attribute("sandbox", "")
    page.goto(f"/mail/{mail_id}/letter")
    assert page.evaluate("() => window.origin") == "null"
