"""How someone is greeted by their full name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quarterhour.model.called import called, is_titled, speaks_of, spelled, straight


@pytest.mark.parametrize(
    ("name", "greeting"),
    [
        ("Noor Haddad", "Noor"),
        ("Noor", "Noor"),
        ("Haddad, Noor", "Noor"),
        ("van der Berg, Ludwig", "Ludwig"),
        ("Ludwig van der Berg", "Ludwig"),
        ("Maria Lopez, PhD", "Maria"),
        ("Lopez, Maria, PhD", "Maria"),
        ("Rob (Acme)", "Rob"),
        ("J. Robert Oppenheimer", "Robert"),
        ("J. Smith", "J. Smith"),
        ("李 雷", "李 雷"),
        ("Dr. Maria Lopez", "Dr Lopez"),
        ("Dr. Ludwig van der Berg", "Dr van der Berg"),
        ("Lopez, Dr. Maria", "Dr Lopez"),
        ("Prof. Dr. Anna Weber", "Prof Weber"),
        ("Mrs Jones", "Mrs Jones"),
        ("Sir Ian Holm", "Sir Ian"),
        ("Mike Judge", "Mike"),
    ],
)
def test_a_name_tells_how_to_greet(name: str, greeting: str) -> None:
    assert called(name) == greeting


@pytest.mark.parametrize(
    "name", ["?", "", "Dr.", "van der Berg", "the recruiter at Acme", "ana@acme.example", "+44 113 496 0000",
             "Noor Haddad, Blue Heron"]
)  # fmt: skip
def test_where_no_name_can_be_told_none_is(name: str) -> None:
    assert called(name) == ""


def test_a_title_is_known() -> None:
    assert [words for words in ("Dr Moss", "Ms. Lee", "Bob", "") if is_titled(words)] == ["Dr Moss", "Ms. Lee"]


@given(st.text(max_size=40))
def test_any_text_has_a_greeting_or_none(name: str) -> None:
    assert called(name) == called(name).strip()


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("Lopez, Dr. Maria", "Dr. Maria Lopez"),
        ("Dr. Lopez, Maria", "Dr Maria Lopez"),
        ("van Dijk, Helen", "Helen van Dijk"),
        ("Maria  Lopez", "Maria Lopez"),
        ("Maria Lopez, PhD", "Maria Lopez, PhD"),
        ("Lopez, Maria, PhD", "Maria Lopez"),
    ],
)
def test_a_name_is_said_first_name_first(name: str, said: str) -> None:
    assert straight(name) == said


@pytest.mark.parametrize(
    ("text", "name", "told"),
    [
        ("send Maria the notes", "Lopez, Dr. Maria", True),
        ("Dr. Lopez will ask", "Lopez, Dr. Maria", True),
        ("Dr Who will ask", "Lopez, Dr. Maria", False),
        ("the van is here", "van Dijk", False),
        ("May Lin will ask", "May Lin", True),
        ("it may be", "May Lin", False),
    ],
)
def test_a_text_speaks_of_somebody(text: str, name: str, *, told: bool) -> None:
    assert speaks_of(text, name) is told


def test_a_name_is_spelled_as_on_the_telephone() -> None:
    assert spelled("Marnie Holt") == "H-O-L-T"
    assert spelled("Ivo K.") == ""
