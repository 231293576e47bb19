"""Let a page that is being served load itself anew: the server's own script, and no other, under the policy."""

import re
from collections.abc import Callable, Iterable
from typing import Any

from mkdocs import livereload

from quarterhour.engines.host import App
from quarterhour.engines.policy import allowing

NUMBER = re.compile(r"\\\$\\{\w+\\}")
SCRIPT = re.compile(NUMBER.sub(r"\\d+", re.escape(livereload._SCRIPT_TEMPLATE_STR)))  # noqa: SLF001  # published nowhere else


def live(app: App) -> App:
    """A web application whose pages may run the script that its server adds to them."""

    def answered(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        begun: list[Any] = []

        def begin(status: str, headers: list[tuple[str, str]]) -> None:
            begun[:] = [status, headers]

        body = app(environ, begin)
        status, headers = begun
        if ("Content-Type", "text/html") not in headers:
            start_response(status, headers)
            return body
        page = allowing(b"".join(body).decode(), (SCRIPT,)).encode()
        kept = [(name, value) for name, value in headers if name != "Content-Length"]
        start_response(status, [*kept, ("Content-Length", str(len(page)))])
        return [page]

    return answered
