"""Forms, flags and signatures: every mail of `readings/decided_*.toml` comes to the decision that it names."""

from __future__ import annotations

import pytest
from decided_corpus import Decided, decided, differences, outcome

CORPORA = ("decided_forms.toml", "decided_signers.toml", "decided_flags.toml", "decided_lists.toml")


@pytest.mark.parametrize("case", [pytest.param(case, id=case.name) for case in decided(*CORPORA)])
def test_a_mail_comes_to_its_decision(case: Decided) -> None:
    assert not differences(case, outcome(case))
