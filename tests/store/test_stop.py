"""Lines that ask not to be contacted: read from the words, failing closed."""

import pytest

from quarterhour.store.stop import says_stop
from readings import rows, table


@pytest.mark.parametrize(("typed", "meant"), rows(table("stop-lines.txt")))
def test_line(typed: str, meant: str) -> None:
    assert ("stop" if says_stop(typed) else "no stop") == meant
