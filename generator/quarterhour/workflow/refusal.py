"""Why an errand could not be done, in words for its author; the doors turn each kind into an exit code."""


class Refusal(Exception):  # noqa: N818  # the sentence reads "raise NobodyMeant"
    """Something that cannot be done as asked; its text says why and what to write instead."""


class NobodyMeant(Refusal):
    """No such person or thing, or more than one: the text lists who could be meant."""


class Misread(Refusal):
    """Something typed that cannot be read as what it is meant to be: the text says what to write."""


class AnswerNeeded(Refusal):
    """A question would have to be asked, and may not be."""


class Unsafe(Refusal):
    """Doing it could lose or leak something."""
