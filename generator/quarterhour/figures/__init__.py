"""What the journal says in numbers: one figure a file, each with what it is counted over."""

from collections.abc import Callable
from datetime import date

from quarterhour.figures.acceptance_rate import acceptance_rate
from quarterhour.figures.advice_ledger import advice_ledger
from quarterhour.figures.asks_and_talks import asks_and_talks
from quarterhour.figures.counting import singular
from quarterhour.figures.coverage import coverage
from quarterhour.figures.culture_comparison import culture_comparison
from quarterhour.figures.days_to_reply import days_to_reply
from quarterhour.figures.favour_balance import favour_balance
from quarterhour.figures.follow_up_health import follow_up_health
from quarterhour.figures.funnel import funnel
from quarterhour.figures.kept_to_time import kept_to_time
from quarterhour.figures.letters_posted import letters_posted
from quarterhour.figures.network_growth import network_growth
from quarterhour.figures.path_verdict import path_verdict
from quarterhour.figures.referral_graph import referral_graph
from quarterhour.figures.referral_yield import referral_yield
from quarterhour.figures.relationship_states import relationship_states
from quarterhour.figures.response_rate import response_rate
from quarterhour.figures.silence import silence
from quarterhour.figures.talk_before_apply import talk_before_apply
from quarterhour.figures.talks_per_month import talks_per_month
from quarterhour.figures.time_to_thank import time_to_thank
from quarterhour.model.figure import Figure
from quarterhour.model.journal import Journal

FIGURES: tuple[Callable[[Journal, date], Figure], ...] = (
    response_rate,
    acceptance_rate,
    days_to_reply,
    time_to_thank,
    letters_posted,
    funnel,
    network_growth,
    talks_per_month,
    asks_and_talks,
    referral_graph,
    referral_yield,
    coverage,
    follow_up_health,
    relationship_states,
    silence,
    favour_balance,
    path_verdict,
    culture_comparison,
    kept_to_time,
    talk_before_apply,
    advice_ledger,
)


def run(journal: Journal, today: date) -> tuple[Figure, ...]:
    """Every figure as of a day, in their order."""
    return tuple(told(figure(journal, today)) for figure in FIGURES)


def told(figure: Figure) -> Figure:
    """A figure that says plainly when there is nothing to count, and does not say `1 people`."""
    if not figure.n and not figure.rows:
        return figure._replace(reading="nothing to count yet")
    return figure._replace(
        unit=singular(figure.unit) if figure.value == 1 else figure.unit,
        of=singular(figure.of) if figure.n == 1 else figure.of,
    )
