"""A place where people work: what you know of it, whom you met there."""

from dataclasses import dataclass
from datetime import date

from quarterhour.model.body import Item, Passage, Touch
from quarterhour.model.record import Origin, about


@dataclass(frozen=True, slots=True, kw_only=True)
class Organization:
    """One organization, with a file of its own or only named by the people in it (then without an origin's places)."""

    id: str
    origin: Origin
    name: str = about("Its name.", default="")
    website: str = about("Its own address on the web.", default="", read=("url", "site"))
    kind: str = about("What sort of organization it is.", default="", read=("type", "sector", "industry"))
    applied: date | None = about("The day you applied there, if you did.", default=None)
    result: str = about("What came of the application.", default="")
    tags: tuple[str, ...] = about("Words to find it by.", default=(), read=("tag",))
    private: bool = about("Whether nothing of it may leave this machine.", default=False, unsure=True)
    ignore: tuple[str, ...] = about("Names of problems and hints not to show for this file.", default=())
    passages: tuple[Passage, ...] = ()
    openings: tuple[Item, ...] = ()
    log: tuple[Touch, ...] = ()
