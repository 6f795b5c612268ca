from mailflows.arriving.authentication import passes_dmarc
from mailflows.arriving.identity import identify
from mailflows.arriving.threads import answered_ids, references_in
from mailflows.message import parse

OWN = "offers@custodian.example"


def test_the_mail_answered_comes_first_and_each_once() -> None:
    mail = parse(b"In-Reply-To: <c@x>\nReferences: <a@x>\n <b@x> <c@x>\n\nyes")
    assert answered_ids(mail) == ("<c@x>", "<b@x>", "<a@x>")


def test_references_stand_in_for_a_missing_in_reply_to() -> None:
    assert answered_ids(parse(b"References: <a@x> <b@x>\n\nyes"))[0] == "<b@x>"


def test_a_reference_is_found_in_subject_and_address_in_any_case() -> None:
    mail = parse(
        b"From: a@b.example\nTo: =?utf-8?q?Desk?= <Offers+0123456789ABCDEF@Custodian.example>\n"
        b"Delivered-To: offers+7kq29dxm4t8pwz3c@custodian.example\nSubject: Re: [7kq29dxm4t8pwz3c] Your instruction\n\nyes"
    )
    assert references_in(mail, OWN) == ("7KQ29DXM4T8PWZ3C", "0123456789ABCDEF")


def test_what_is_no_reference_is_not_found() -> None:
    mail = parse(
        b"To: xoffers+7KQ29DXM4T8PWZ3C@custodian.example, offers+7KQ29DXM4T8PWZ3C@custodian.example.evil.example,\n"
        b" offers+short@custodian.example\nSubject: [7KQ29DXM4T8PWZ3] [IIIIIIIIIIIIIIII] 7KQ29DXM4T8PWZ3C\n\nyes"
    )
    assert references_in(mail, OWN) == ()


def authenticated(*results: str) -> bool | None:
    headers = "".join(f"Authentication-Results: {result}\n" for result in results)
    return passes_dmarc(parse((headers + "From: a@b.example\n\nyes").encode()), ["mx.custodian.example"])


def test_only_our_own_servers_topmost_word_counts() -> None:
    assert authenticated("mx.custodian.example; spf=pass; dmarc=pass (p=reject) header.from=b.example") is True
    assert authenticated("mx.custodian.example 1; dmarc=fail; spf=pass") is False
    assert authenticated("mx.evil.example; dmarc=pass") is False
    assert authenticated("mx.custodian.example; dmarc=fail", "mx.custodian.example; dmarc=pass") is False
    assert authenticated("mx.evil.example; dmarc=fail", "MX.custodian.example; dmarc=pass") is True
    assert authenticated() is False


def test_comments_and_quoted_words_are_no_results() -> None:
    assert authenticated('mx.custodian.example; dmarc=fail reason="x; dmarc=pass"') is False
    assert authenticated("mx.custodian.example; (dmarc=pass; dmarc=pass) spf=pass") is False
    assert authenticated("mx.custodian.example; (a; dmarc=pass") is False


def test_without_a_believed_server_nothing_is_said() -> None:
    assert passes_dmarc(parse(b"Authentication-Results: x; dmarc=pass\n\nyes"), []) is None


MAIL = b"Received: by a\r\nFrom: Ann <ann@x.example>\r\nDate: Mon, 6 Aug 2001 09:00:00 -0400\r\nSubject: s\r\nMessage-ID: <1@x>\r\n\r\nbody\r\n"


def test_a_mail_that_arrives_twice_has_one_fingerprint() -> None:
    again = MAIL.replace(b"Received: by a", b"Received: by b\r\nX-New: 1").replace(b"\r\n", b"\n")
    assert identify(MAIL) == identify(again)
    assert identify(MAIL).message_id == "<1@x>"
    assert [address.address for address in identify(MAIL).senders] == ["ann@x.example"]


def test_other_content_has_another_fingerprint() -> None:
    for old, new in ((b"body", b"bodies"), (b"Subject: s", b"Subject: t"), (b"09:00", b"09:01"), (b"ann@", b"bo@")):
        assert identify(MAIL).fingerprint != identify(MAIL.replace(old, new)).fingerprint
    assert identify(b"\xff\x00").message_id is None
