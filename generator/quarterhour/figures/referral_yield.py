"""What talks lead to in further people, and what becomes of them."""

from datetime import date

from quarterhour.figures.counting import too_few
from quarterhour.figures.doors import opened
from quarterhour.model.figure import FEW, Figure
from quarterhour.model.journal import Journal
from quarterhour.model.state import HELD, talks
from quarterhour.model.wording import count

SOON = 2


def referral_yield(journal: Journal, today: date) -> Figure:
    """Referrals for each talk held; how many were written to within two business days, reached, and reported back.

    A referral without a day cannot have been written to in time. Fewer than five talks: counts only.
    """
    found = opened(journal, today)
    held = sum(t.state == HELD for t in talks(journal, today))
    soon = sum(bool(d.day and d.written and d.written <= journal.calendar.after(d.day, SOON)) for d in found)
    written = sum(d.written is not None for d in found)
    return Figure(
        name="referral-yield",
        title="Referral yield",
        reading=f"{count(len(found), 'referral')} from {count(held, 'talk')}; "
        f"{soon} written to within two business days",
        value=round(len(found) / held, 1) if held >= FEW else None,
        unit="referrals a talk",
        n=held,
        of="talks held",
        why_hidden=too_few(held),
        head=("what came of them", "referrals"),
        rows=(
            ("named", len(found)),
            ("written to", written),
            ("written to within two business days", soon),
            ("reached", sum(d.reached is not None for d in found)),
            ("told what came of it", sum(d.told for d in found)),
        )
        if found or held
        else (),
    )
