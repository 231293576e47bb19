"""What is owed, to whom, and why: one rule a file, in the order in which they matter."""

from datetime import date, timedelta

from quarterhour.followups.after_letter import after_letter
from quarterhour.followups.answer import answer
from quarterhour.followups.apologize import apologize
from quarterhour.followups.ask_later import ask_later
from quarterhour.followups.call_again import call_again
from quarterhour.followups.check_in import check_in
from quarterhour.followups.choose_rhythm import choose_rhythm
from quarterhour.followups.close_the_loop import close_the_loop
from quarterhour.followups.coming import standings
from quarterhour.followups.confirm import confirm
from quarterhour.followups.congratulate import congratulate
from quarterhour.followups.debrief import debrief
from quarterhour.followups.first_ask import first_ask
from quarterhour.followups.first_step import first_step
from quarterhour.followups.give_back import give_back
from quarterhour.followups.goal import goal
from quarterhour.followups.letter import letter
from quarterhour.followups.listing import Rule, listed
from quarterhour.followups.milestone import milestone
from quarterhour.followups.new_job import new_job
from quarterhour.followups.not_reached import not_reached
from quarterhour.followups.offer_again import offer_again
from quarterhour.followups.opening import opening
from quarterhour.followups.other_way import other_way
from quarterhour.followups.pipeline import pipeline
from quarterhour.followups.prepare import prepare
from quarterhour.followups.promise import promise
from quarterhour.followups.reconnect import reconnect
from quarterhour.followups.report_advice import report_advice
from quarterhour.followups.second_person import second_person
from quarterhour.followups.second_try import second_try
from quarterhour.followups.thank_for_answer import thank_for_answer
from quarterhour.followups.thanks import thanks
from quarterhour.followups.their_promise import their_promise
from quarterhour.followups.use_referral import use_referral
from quarterhour.followups.weekly_review import weekly_review
from quarterhour.followups.what_happened import what_happened
from quarterhour.model.ahead import Standing
from quarterhour.model.journal import Journal
from quarterhour.model.reminder import Reminder

RULES: tuple[Rule, ...] = (
    promise,
    thanks,
    letter,
    use_referral,
    close_the_loop,
    not_reached,
    answer,
    thank_for_answer,
    apologize,
    offer_again,
    what_happened,
    debrief,
    confirm,
    prepare,
    second_try,
    after_letter,
    call_again,
    second_person,
    ask_later,
    other_way,
    their_promise,
    report_advice,
    first_step,
    congratulate,
    new_job,
    milestone,
    opening,
    first_ask,
    choose_rhythm,
    check_in,
    reconnect,
    give_back,
    pipeline,
    goal,
    weekly_review,
)


def run(journal: Journal, today: date) -> tuple[Reminder, ...]:
    """Every reminder as of a day, however far ahead it is due, most urgent first."""
    return listed(journal, today, RULES)


def ahead(journal: Journal, today: date, days: int) -> tuple[Standing, ...]:
    """Every reminder of a day and of so many days after it, by rule and name, each once in each wording."""
    return standings(journal, (today + timedelta(n) for n in range(days + 1)), RULES)
