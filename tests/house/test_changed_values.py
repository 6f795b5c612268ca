"""A value with other fields is made anew only where a field is other."""

from __future__ import annotations

from decimal import Decimal

from nlp.changing import changed
from nlp.context import Broker, PriceRange

BROKER = Broker("B1", "Hartwell Stone", "0123", ("desk@hartwellstone.example",))


def test_equal_texts_and_tuples_leave_the_value_what_it_is() -> None:
    firm, emails = BROKER.firm[:8] + BROKER.firm[8:], (*BROKER.emails,)
    assert changed(BROKER, firm=firm, emails=emails) is BROKER


def test_one_other_field_makes_it_anew_with_all_of_them() -> None:
    made = changed(BROKER, firm="Hartwell Stone", phone="212-555-0100")
    assert (made.firm, made.phone, made.emails) == ("Hartwell Stone", "212-555-0100", BROKER.emails)
    assert BROKER.phone == ""


def test_an_equal_number_written_otherwise_is_another() -> None:
    prices = PriceRange(Decimal(20), Decimal(24), Decimal("0.25"))
    assert str(changed(prices, low=Decimal("20.00")).low) == "20.00"
