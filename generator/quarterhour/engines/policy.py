"""The Content-Security-Policy of each page: its own files, and the theme's own inline scripts by hash."""

import hashlib
import re
from base64 import b64encode
from collections.abc import Iterable, Iterator
from functools import cache
from html import escape
from pathlib import Path

INLINE = re.compile(r"<script>(.*?)</script>", re.DOTALL)
EXPRESSION = re.compile(r"{{.*?}}")
ADDRESS = r"[A-Za-z0-9./_~:%-]*"
HEAD = re.compile(r"<head[^>]*>")
DIRECTIVES = (
    "default-src 'none'",
    "script-src 'self'{hashes}",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "form-action 'none'",
    "base-uri 'none'",
)


@cache
def own_scripts(theme: Path) -> tuple[re.Pattern[str], ...]:
    """The inline scripts that stand in a theme's own templates; where one takes an address, any address fits."""
    return tuple(
        re.compile(ADDRESS.join(map(re.escape, EXPRESSION.split(script))))
        for template in sorted(theme.rglob("*.html"))
        for script in INLINE.findall(template.read_text(encoding="utf-8"))
        if "{%" not in script
    )


def hashes(html: str, own: Iterable[re.Pattern[str]]) -> Iterator[str]:
    """The hashes of those inline scripts of a page that are the theme's, and of no others."""
    for script in dict.fromkeys(INLINE.findall(html)):
        if any(pattern.fullmatch(script) for pattern in own):
            yield f"'sha256-{b64encode(hashlib.sha256(script.encode()).digest()).decode()}'"


def guarded(html: str, own: Iterable[re.Pattern[str]]) -> str:
    """A page with its policy as the first thing in its head, and a wish not to be indexed."""
    allowed = "".join(f" {each}" for each in hashes(html, tuple(own)))
    policy = "; ".join(DIRECTIVES).format(hashes=allowed)
    meta = (
        f'<meta http-equiv="Content-Security-Policy" content="{escape(policy)}">'
        '<meta name="robots" content="noindex, nofollow"><meta name="referrer" content="no-referrer">'
    )
    return HEAD.sub(lambda head: head[0] + meta, html, count=1)
