"""A person: whom to ask, whom you met, whom you know."""

from dataclasses import dataclass
from datetime import date

from quarterhour.model.body import Item, Passage, Referral, Touch
from quarterhour.model.called import called, straight
from quarterhour.model.record import Email, Link, Origin, Stop, Zone, about

CADENCES = {"monthly": 1, "quarterly": 3, "thrice-yearly": 4, "twice-yearly": 6, "yearly": 12, "none": 0}
SENIORITIES = (
    "student",
    "entry",
    "mid",
    "senior",
    "lead",
    "manager",
    "director",
    "vp",
    "executive",
    "founder",
    "retired",
)
RELATIONSHIPS = (
    "family", "friend", "classmate", "alumni", "colleague", "former-colleague", "manager", "professor",
    "mentor", "association", "event", "online", "cold", "referred",
)  # fmt: skip
CHANNELS = ("email", "phone", "voicemail", "letter", "message", "in-person", "video")


@dataclass(frozen=True, slots=True, kw_only=True)
class Contact:
    """One person."""

    id: str
    origin: Origin
    name: str = about("Their full name.", read=("full_name",))
    call: str = about("How to address them: Dr Moss.", default="", read=("address_as",))
    aliases: tuple[str, ...] = about("Other names they are found by.", default=(), read=("alias", "nickname"))
    organization: Link | None = about("Where they work now.", default=None, read=("org", "company", "employer"))
    role: str = about("What they do there.", default="", read=("title", "position"))
    email: Email = about("Their e-mail address.", default=Email(""), read=("mail", "e-mail"))
    phone: str = about("Their telephone number.", default="", read=("mobile", "tel", "telephone"))
    address: str = about("Their postal address, on one line.", default="")
    profile: str = about("The address of their public profile.", default="", read=("linkedin", "url", "website"))
    preferred: str = about("The channel they like best.", default="", choices=CHANNELS)
    timezone: Zone = about("The zone they live in, an IANA name.", default=Zone(""), read=("tz",))
    assistant: str = about("Who arranges their days.", default="")
    seniority: str = about(
        "How senior they are.", default="", choices=SENIORITIES, spellings={"exec": "executive", "junior": "entry"}
    )
    function: str = about("The kind of work they do: operations, research, hr.", default="")
    relationship: str = about("How you know them.", default="", choices=RELATIONSHIPS)
    via: Link | None = about("Who led you to them.", default=None, read=("introduced_by", "referred_by"))
    does_this_work: str = about(
        "Whether they do the work you are exploring.", default="", choices=("yes", "former", "no")
    )
    first_time: str = about("Whether they were never interviewed before.", default="", choices=("yes", "no"))
    cadence: str = about(
        "How often to stay in touch.",
        default="",
        choices=tuple(CADENCES),
        read=("keep_in_touch", "every"),
        spellings={"3m": "quarterly", "1m": "monthly", "6m": "twice-yearly", "12m": "yearly", "never": "none"},
    )
    tags: tuple[str, ...] = about("Words to find them by.", default=(), read=("tag",))
    added: date | None = about("The day the file was made.", default=None)
    imported: date | None = about("The day the file was imported; no duty arises from before it.", default=None)
    share: bool = about(
        "Whether a shared build may show their name, role and organization.", default=False, unsure=False
    )
    private: bool = about("Whether nothing of them may leave this machine.", default=False, unsure=True)
    ignore: tuple[str, ...] = about("Names of problems and hints not to show for this file.", default=())
    do_not_contact: Stop | None = about("Since when they asked not to be contacted, or yes.", default=None)
    passages: tuple[Passage, ...] = ()
    promises: tuple[Item, ...] = ()
    referrals: tuple[Referral, ...] = ()
    log: tuple[Touch, ...] = ()

    @property
    def full(self) -> str:
        """Their full name as it is said: `Dr. Maria Lopez` for `Lopez, Dr. Maria`."""
        return straight(self.name)

    @property
    def first(self) -> str:
        """How to greet them: `call`, else a title and family name, else a first name; else the name as it stands."""
        return self.call or called(self.name) or self.name
