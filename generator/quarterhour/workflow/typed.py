"""What was typed for a file that is still to be written: refused where it could not be read from there."""

from collections.abc import Mapping

from quarterhour import store
from quarterhour.workflow.refusal import Misread


def readable(kind: type, told: Mapping[str, str]) -> None:
    """Refuse the first value that a field of a new record could not be read from."""
    for name, wrong in store.misread(kind, told):
        raise Misread(f"{name}: {wrong.message}; {wrong.fix}")
