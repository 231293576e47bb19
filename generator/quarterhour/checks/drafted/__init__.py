"""What a message's author may want to consider before it is sent."""

from collections.abc import Iterable

from quarterhour.checks.drafted.applies_in_first_message import applies_in_first_message
from quarterhour.checks.drafted.asks_for_a_job import asks_for_a_job
from quarterhour.checks.drafted.asks_for_a_mentor import asks_for_a_mentor
from quarterhour.checks.drafted.asks_nothing import asks_nothing
from quarterhour.checks.drafted.do_not_contact import do_not_contact
from quarterhour.checks.drafted.keeps_private import keeps_private
from quarterhour.checks.drafted.late_tie import late_tie
from quarterhour.checks.drafted.like_another import like_another
from quarterhour.checks.drafted.mentions_a_colleague import mentions_a_colleague
from quarterhour.checks.drafted.mostly_about_me import mostly_about_me
from quarterhour.checks.drafted.no_check_in_time import no_check_in_time
from quarterhour.checks.drafted.no_minutes import no_minutes
from quarterhour.checks.drafted.no_next_step import no_next_step
from quarterhour.checks.drafted.no_thanks_for_time import no_thanks_for_time
from quarterhour.checks.drafted.nothing_specific import nothing_specific
from quarterhour.checks.drafted.over_apologizing import over_apologizing
from quarterhour.checks.drafted.referrer_named_unasked import referrer_named_unasked
from quarterhour.checks.drafted.referrer_not_named import referrer_not_named
from quarterhour.checks.drafted.resume_not_asked_for import resume_not_asked_for
from quarterhour.checks.drafted.resume_not_attached import resume_not_attached
from quarterhour.checks.drafted.shouting import shouting
from quarterhour.checks.drafted.subject import subject
from quarterhour.checks.drafted.template_words import template_words
from quarterhour.checks.drafted.third_try import third_try
from quarterhour.checks.drafted.too_early import too_early
from quarterhour.checks.drafted.too_long import too_long
from quarterhour.checks.drafted.too_many_links import too_many_links
from quarterhour.checks.drafted.too_many_questions import too_many_questions
from quarterhour.checks.drafted.too_short import too_short
from quarterhour.checks.drafted.wrong_name import wrong_name
from quarterhour.checks.drafted.wrong_organization import wrong_organization
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import PROBLEM, Problem

DRAFT_CHECKS = (
    do_not_contact,
    keeps_private,
    wrong_name,
    wrong_organization,
    template_words,
    subject,
    asks_for_a_job,
    asks_for_a_mentor,
    applies_in_first_message,
    asks_nothing,
    no_minutes,
    referrer_not_named,
    referrer_named_unasked,
    mentions_a_colleague,
    too_early,
    third_try,
    late_tie,
    mostly_about_me,
    no_thanks_for_time,
    nothing_specific,
    no_next_step,
    no_check_in_time,
    resume_not_attached,
    resume_not_asked_for,
    too_long,
    too_short,
    too_many_questions,
    too_many_links,
    over_apologizing,
    shouting,
)
BESIDE_CHECKS = (like_another,)


def of_draft(draft: Draft, journal: Journal, others: Iterable[Draft] = ()) -> tuple[Problem, ...]:
    """Everything worth considering in a message, less what the files of its person, talk and author say to ignore.

    `others` are the messages that go out beside it. What is private, and whom not to write to, cannot be ignored.
    """
    sources = (journal.contacts.get(draft.contact), journal.interviews.get(draft.interview), journal.me)
    silenced = {name for source in sources if source for name in source.ignore}
    found = [hint for check in DRAFT_CHECKS for hint in check(draft, journal)]
    found += [hint for beside in BESIDE_CHECKS for hint in beside(draft, others, journal)]
    return tuple(hint for hint in found if hint.severity == PROBLEM or hint.name not in silenced)
