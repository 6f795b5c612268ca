"""Hostile mails at the console, without a browser: what is cleaned, what is shown as what it is, what is never sent."""

from __future__ import annotations

from email.message import EmailMessage

import pytest

from bot.console.mail import download
from bot.console.mail_html import cleaned
from bot.console.marks import Span, pieces
from bot.demo.player import Stage
from bot.demo.script import Step
from bot.web.visible import visible
from tests.console_steps import BOB, visitor
from tests.linear import ends


@pytest.mark.parametrize(
    "source",
    [
        "<script>alert(1)</script>",
        "<p onclick=alert(1)>x</p>",
        "<svg onload=alert(1)></svg>",
        "<math><mtext><script>alert(1)</script></mtext></math>",
        "<img src=http://evil.example/x.gif>",
        "<style>@import url(http://evil.example/x.css)</style>",
        "<p style='background:url(http://evil.example/x)'>x</p>",
        "<link rel=stylesheet href=http://evil.example/x.css>",
        "<meta http-equiv=refresh content='0;url=http://evil.example'>",
        "<base href=http://evil.example/>",
        "<iframe src=http://evil.example></iframe>",
        "<object data=http://evil.example></object><embed src=http://evil.example>",
        "<form action=http://evil.example><input><button>go</button></form>",
        "<a href='javascript:alert(1)'>x</a>",
        "<a href='data:text/html,<script>alert(1)</script>'>x</a>",
        "<video src=http://evil.example autoplay></video><audio src=http://evil.example></audio>",
        "<p><!--[if IE]><script>alert(1)</script><![endif]-->x</p>",
        '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
        "<template><script>alert(1)</script></template>",
        "<a href=http://evil.example/<script>alert(1)</script>>x</a>",
        "<table background=http://evil.example/x><tr><td background=http://evil.example/y>x</td></tr></table>",
    ],
)
def test_nothing_that_runs_loads_or_leads_away_is_left(source: str) -> None:
    left = cleaned(f"<p>before</p>{source}<p>after</p>", {}).html.lower()
    assert "before" in left
    for word in (
        "<script",
        "onclick=",
        "onload=",
        "onerror=",
        "<img",
        "<style",
        "style=",
        "<link",
        "<meta",
        "<base",
        "<iframe",
        "<form",
        "<input",
        "href=",
        "src=",
        "<svg",
        "<object",
        "<embed",
        "<video",
        "background=",
    ):
        assert word not in left


def test_where_a_link_leads_is_written_behind_it() -> None:
    left = cleaned('<a href="http://evil.example/login">custodian.example</a>', {}).html
    assert left == "custodian.example [link to http://evil.example/login]"


def test_tables_and_quotations_keep_their_form() -> None:
    source = "<blockquote><table><tr><td colspan=2>LX-1002</td></tr></table></blockquote>"
    assert '<td colspan="2">LX-1002</td>' in cleaned(source, {}).html


@pytest.mark.parametrize("number", ["900-70-1020", "9<b></b>00-70-1020", "900-<i>70</i>-1020", "900&#45;70-1020"])
def test_a_taxpayer_number_is_covered_in_html_too(number: str) -> None:
    found = cleaned(f"<p>My SSN is {number}.</p>", {"tin_last4": "1020"})
    assert "900" not in found.html.replace("<b></b>", "").replace("<i>", "")
    assert found.trouble or "1020" in found.html


@pytest.mark.parametrize(
    "source",
    [
        "<div>" * 100_000,
        "<b>" * 500_000,
        "<table><tr><td>" * 20_000,
        "<" * 1_000_000,
        "<a href=x>" * 50_000,
        "&" * 1_000_000,
        "<p " + "a=1 " * 200_000 + ">",
        "x" * 1_000_000,
        "<!--" * 200_000,
    ],
    ids=["divs", "bold", "tables", "angles", "links", "ampersands", "attributes", "letters", "comments"],
)
def test_huge_html_is_cleaned_to_its_end(source: str) -> None:
    ends(cleaned, source, {})


def test_directions_and_unseen_signs_are_shown_as_what_they_are() -> None:
    assert visible("gnp\u202egnp.exe") == "gnp⟨U+202E⟩gnp.exe"
    assert visible("a\u200bb\x00c\u2066d\ufeff") == "a⟨U+200B⟩b⟨U+0000⟩c⟨U+2066⟩d⟨U+FEFF⟩"
    assert visible("Zoë José 李小明 Łukasz\n") == "Zoë José 李小明 Łukasz\n"


@pytest.mark.parametrize(
    "name",
    ["x\r\nSet-Cookie: a=1", 'a"; filename="b.html', "../../etc/passwd", "\u202egnp.exe", "", "a" * 5000, "x.html"],
)
def test_a_file_is_saved_under_a_harmless_name_and_never_opened(name: str) -> None:
    answer = download(b"<script>alert(1)</script>", name)
    said = answer.headers["content-disposition"]
    assert said.startswith('attachment; filename="')
    assert said.count('"') == 2
    assert not set("\r\n;/\\\u202e") & set(said.removeprefix("attachment; "))
    assert answer.media_type == "application/octet-stream"
    assert len(said) < 200


def test_marks_that_overlap_or_lie_outside_lose_no_word() -> None:
    text = "tender 40 bonds"
    marked = pieces(
        text, [Span(0, "election", 0, 15), Span(1, "quantity", 7, 9), Span(2, "odd", 90, 95), Span(3, "odd", 3, 3)]
    )
    assert "".join(piece.text for piece in marked) == text
    assert [(piece.text, piece.fields[0], piece.begins) for piece in marked] == [
        ("tender ", "election", (0,)),
        ("40", "quantity", (1,)),
        (" bonds", "election", ()),
    ]


def test_what_older_mail_says_is_told_apart() -> None:
    marked = pieces("new old", [], own=(0, 4))
    assert [(piece.text, piece.own) for piece in marked] == [("new ", True), ("old", False)]


def hostile(number: str = "900-70-1002") -> bytes:
    mail = EmailMessage()
    mail["From"], mail["To"] = BOB, "offers@custodian.example"
    mail["Subject"] = "\u202eevil <script>alert(1)</script>"
    mail["Message-ID"], mail["Date"] = "<hostile@harborline.example>", "Mon, 13 Aug 2001 09:10:00 -0400"
    mail.set_content(f"I will sue you.\nMy SSN: {number}\n<script>alert(1)</script>\n\nRobert J. Castellano")
    mail.add_alternative(
        f"<p>I will sue you.</p><p>My SSN: {number}</p><script>alert(1)</script><img src=http://evil.example/x>"
        "<p>Robert J. Castellano</p>",
        subtype="html",
    )
    mail.add_attachment(b"<script>alert(1)</script>", maintype="text", subtype="html", filename='a"b<script>.html')
    return mail.as_bytes()


def test_a_hostile_mail_is_shown_harmlessly_in_every_form(scene: Stage) -> None:
    scene.send(Step(BOB, "", eml=hostile()))
    [row] = scene.house.store.flagged()
    person = visitor(scene, "Rita Vance")
    for path in (
        "/",
        f"/mail/{row.mail_id}",
        f"/mail/{row.mail_id}?form=html",
        f"/mail/{row.mail_id}?form=source",
        f"/mail/{row.mail_id}/letter",
        "/case/lexington-2001/LX-1002",
        "/audit",
    ):
        answer = person.get(path)
        assert answer.status_code == 200
        assert "<script>alert" not in answer.text
        assert "evil.example/x" not in answer.text or "form=source" in path
        assert "\u202e" not in answer.text
        assert "900-70" not in answer.text
    letter = person.get(f"/mail/{row.mail_id}/letter")
    assert letter.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
    saved = person.post(f"/mail/{row.mail_id}/source")
    assert b"900-70-1002" in saved.content
    assert "mail.source_taken" in [event.name for event in scene.house.store.events(mail_id=row.mail_id)]


def test_a_taxpayer_number_is_masked_until_somebody_reveals_it_and_that_is_an_event(scene: Stage) -> None:
    person = visitor(scene, "Rita Vance")
    assert "900-70-1020" not in person.get("/register/LX-1020").text
    assert "900-70-1020" in person.post("/register/LX-1020/reveal").text
    revealed = [
        (event.by, event.account) for event in scene.house.store.events() if event.name == "tax_number.revealed"
    ]
    assert revealed == [("Rita Vance", "LX-1020")]
