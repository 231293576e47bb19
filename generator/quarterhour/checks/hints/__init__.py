"""What a journal's author may want to consider: none of it stands in the way of reading the journal."""

from datetime import date

from quarterhour.checks import ignored
from quarterhour.checks.hints.advice_not_reported import advice_not_reported
from quarterhour.checks.hints.applied_before_talking import applied_before_talking
from quarterhour.checks.hints.asks_for_a_job import asks_for_a_job
from quarterhour.checks.hints.closed_question import closed_question
from quarterhour.checks.hints.day_to_come import day_to_come
from quarterhour.checks.hints.double_question import double_question
from quarterhour.checks.hints.goal_is_a_job import goal_is_a_job
from quarterhour.checks.hints.goal_without_question import goal_without_question
from quarterhour.checks.hints.human_resources import human_resources
from quarterhour.checks.hints.instruction_open import instruction_open
from quarterhour.checks.hints.leading_question import leading_question
from quarterhour.checks.hints.no_address import no_address
from quarterhour.checks.hints.no_debrief import no_debrief
from quarterhour.checks.hints.no_next_steps import no_next_steps
from quarterhour.checks.hints.no_observations import no_observations
from quarterhour.checks.hints.no_pitch import no_pitch
from quarterhour.checks.hints.no_purpose import no_purpose
from quarterhour.checks.hints.no_research import no_research
from quarterhour.checks.hints.no_rhythm import no_rhythm
from quarterhour.checks.hints.no_time_zone import no_time_zone
from quarterhour.checks.hints.nobody_does_this_work import nobody_does_this_work
from quarterhour.checks.hints.not_ready_to_call import not_ready_to_call
from quarterhour.checks.hints.nothing_given_back import nothing_given_back
from quarterhour.checks.hints.nothing_to_bring import nothing_to_bring
from quarterhour.checks.hints.offer_declined import offer_declined
from quarterhour.checks.hints.pay_or_family import pay_or_family
from quarterhour.checks.hints.pitch_too_long import pitch_too_long
from quarterhour.checks.hints.question_without_goal import question_without_goal
from quarterhour.checks.hints.researchable import researchable
from quarterhour.checks.hints.resume_format import resume_format
from quarterhour.checks.hints.same_person_twice import same_person_twice
from quarterhour.checks.hints.shared_and_sensitive import shared_and_sensitive
from quarterhour.checks.hints.too_few_questions import too_few_questions
from quarterhour.checks.hints.too_many_questions_planned import too_many_questions_planned
from quarterhour.checks.hints.two_talks_close import two_talks_close
from quarterhour.checks.hints.unnamed_attendee import unnamed_attendee
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem

CHECKS = (
    no_purpose,
    goal_is_a_job,
    asks_for_a_job,
    pay_or_family,
    researchable,
    closed_question,
    leading_question,
    double_question,
    too_few_questions,
    too_many_questions_planned,
    goal_without_question,
    question_without_goal,
    no_research,
    instruction_open,
    nothing_to_bring,
    two_talks_close,
    no_time_zone,
    not_ready_to_call,
    human_resources,
    no_debrief,
    no_next_steps,
    no_observations,
    unnamed_attendee,
    no_rhythm,
    advice_not_reported,
    nobody_does_this_work,
    shared_and_sensitive,
    no_address,
    applied_before_talking,
    nothing_given_back,
    offer_declined,
    pitch_too_long,
    no_pitch,
    resume_format,
    same_person_twice,
    day_to_come,
)


def run(journal: Journal, today: date) -> tuple[Problem, ...]:
    """Everything worth considering in a journal on a day, less what a file says to ignore; me.md says it for others."""
    silenced = ignored(journal)
    found = (hint for check in CHECKS for hint in check(journal, today))
    return tuple(sorted(hint for hint in found if hint.name not in silenced.get(hint.path, journal.me.ignore)))
