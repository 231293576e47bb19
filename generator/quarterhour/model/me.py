"""The journal's author."""

from dataclasses import dataclass
from datetime import date

from quarterhour.model.body import Passage, Touch
from quarterhour.model.record import Email, Origin, Zone, about

SITUATIONS = ("student", "graduate", "career-change", "active-search", "returner", "veteran", "employed", "founder")


@dataclass(frozen=True, slots=True, kw_only=True)
class Me:
    """Who keeps the journal: everything here is optional."""

    id: str = "me"
    origin: Origin
    name: str = about("Your full name.", default="")
    email: Email = about("Your e-mail address.", default=Email(""), read=("mail",))
    phone: str = about("The number you can be reached at.", default="", read=("mobile", "tel"))
    profile: str = about("The address of your public profile.", default="", read=("linkedin", "url", "website"))
    timezone: Zone = about("The zone you live in, an IANA name.", default=Zone(""), read=("tz",))
    situation: str = about(
        "Where you stand.", default="", choices=SITUATIONS, spellings={"career changer": "career-change"}
    )
    mode: str = about("How hard you are looking.", default="exploring", choices=("exploring", "active", "landed"))
    signature: str = about("How your messages end, in place of name, phone and profile.", default="")
    resume: tuple[str, ...] = about("The files of your resume, from the journal's folder.", default=(), read=("cv",))
    ignore: tuple[str, ...] = about("Names of problems and hints not to show for this file.", default=())
    passages: tuple[Passage, ...] = ()
    log: tuple[Touch, ...] = ()

    def has_landed(self, today: date) -> bool:
        """Whether they have found work: `mode: landed`, or a line that says so unless `mode: active` goes on."""
        if self.mode != "exploring":
            return self.mode == "landed"
        return any(t.what == "landed" and t.day <= today for t in self.log)
