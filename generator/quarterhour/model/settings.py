"""How the author follows up: the numbers of a playbook, and the keys of `journal.toml`."""

from dataclasses import dataclass
from datetime import date
from typing import NamedTuple

from quarterhour.model.contact import CADENCES
from quarterhour.model.record import about


@dataclass(frozen=True, slots=True, kw_only=True)
class Playbook:
    """A way of following up, as numbers."""

    thanks_days: int = about("Calendar days after a talk by which to thank.", default=1)
    second_person_days: int = about(
        "Business days without a word before a second person there is asked; 0 is off.", default=3
    )
    second_try_days: int = about("Business days without a word before the second and last try; 0 is off.", default=7)
    prepare_days: int = about("Business days before a talk by which to be prepared.", default=3)
    confirm_days: int = about("Business days before a talk on which to confirm it.", default=1)
    report_first_step_days: int = about("Days after the thanks to report a first step; 0 is off.", default=0)
    cadence: str = about("How often to check in with people you met.", default="quarterly", choices=tuple(CADENCES))
    reconnect_months: int = about("Months of silence after which to reconnect or let go.", default=12)
    weekly_review: bool = about("Whether a weekly review is listed.", default=True)
    pipeline: int = about("How many open talks to keep in sight; 0 is off.", default=3)
    give_back: bool = about("Whether to be reminded to give something back.", default=True)


PLAYBOOKS = {
    "standard": Playbook(),
    "active-search": Playbook(prepare_days=2, report_first_step_days=7, cadence="monthly", pipeline=5),
    "gentle": Playbook(
        second_person_days=0,
        second_try_days=10,
        cadence="twice-yearly",
        reconnect_months=18,
        weekly_review=False,
        pipeline=0,
        give_back=False,
    ),
}


class Goal(NamedTuple):
    """So many talks, or people asked, by a day: `kind` is talks or asks; what was before `since` does not count."""

    kind: str
    number: int
    by: date
    since: date = date.min
    path: str = ""
    line: int = 0


class OwnQuestion(NamedTuple):
    """A question of a playbook of one's own, and the group of the bank that it belongs to."""

    text: str
    group: str = ""
    path: str = ""
    line: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """The keys of `journal.toml`, each with its default; every number of a playbook is a key as well.

    `numbers` are those of the playbook with the author's own, `landed` those that hold once there is new work.
    """

    format: int = about("The version of the file format.", default=1)
    title: str = about("What the site is called.", default="Quarterhour")
    playbook: str = about(
        "The set of numbers to start from, or a file of your own beside this one.",
        default="standard",
        choices=tuple(PLAYBOOKS),
    )
    letter: str = about(
        "Whether thanks are also, or instead, sent as a letter.", default="never", choices=("never", "both", "instead")
    )
    scaffold: str = about("How much a new interview file holds.", default="short", choices=("short", "full"))
    holidays: str = about("The country whose holidays are no business days, as two letters.", default="")
    workweek: tuple[str, ...] = about("The days you work.", default=("mon", "tue", "wed", "thu", "fri"))
    away: tuple[str, ...] = about("Days you are away: 2026-12-24..2027-01-02.", default=())
    editor: str = about("The editor that links open: vscode or obsidian.", default="", choices=("vscode", "obsidian"))
    commit: bool = about("Whether each command that writes makes a git commit.", default=False)
    today: date | None = about("The day a sample pretends it is. Leave it out of your own journal.", default=None)
    numbers: Playbook = Playbook()
    landed: Playbook = PLAYBOOKS["gentle"]
    goals: tuple[Goal, ...] = ()
    questions: tuple[OwnQuestion, ...] = ()
