"""Words that could mean several things, or nothing."""


class Unclear(ValueError):  # noqa: N818  # the sentence reads "raise Unclear"
    """A day or time that could mean several things, or nothing; its text says what to write instead."""
