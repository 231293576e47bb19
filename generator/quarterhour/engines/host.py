"""Answer only those who ask for this machine by name, so that no web page elsewhere can read the journal through it."""

from collections.abc import Callable, Iterable
from typing import Any

App = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]
NAMES = ("127.0.0.1", "localhost", "[::1]")
LOOPBACK = {"127.0.0.1", "localhost", "::1"}


def door(app: App, port: int) -> App:
    """A web application that answers its own host and refuses every other."""
    allowed = {f"{name}:{port}" for name in NAMES} | (set(NAMES) if port == 80 else set())

    def guarded(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("HTTP_HOST", "").lower() in allowed:
            return app(environ, start_response)
        start_response("421 Misdirected Request", [("Content-Type", "text/plain; charset=utf-8")])
        return [b"This server answers only on this machine.\n"]

    return guarded
