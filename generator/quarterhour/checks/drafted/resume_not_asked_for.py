"""A resume that nobody asked for."""

from collections.abc import Iterator

from quarterhour.checks.drafted.message import hint, thanks_for_a_talk, written
from quarterhour.checks.phrases import said
from quarterhour.model.draft import Draft
from quarterhour.model.journal import Journal
from quarterhour.model.problem import Problem


def resume_not_asked_for(draft: Draft, journal: Journal) -> Iterator[Problem]:
    """A note of thanks brings a resume, and it is not noted that they asked for it.

    Sources: S3.20, RICE.
    """
    interview = journal.interviews.get(draft.interview)
    if interview is None or interview.asked_for_resume or interview.referrals or not thanks_for_a_talk(draft):
        return
    if words := said("applies", written(draft)):
        fix = "leave it out, or note that they did: asked_for_resume: yes"
        yield hint(draft, "resume-not-asked-for", "it is not noted that they asked for your resume", fix, words)
