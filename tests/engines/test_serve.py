"""A site that is being served answers only this machine, by its own name, and follows what its author writes."""

import socket
import subprocess
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import urlsplit

import pytest

from sites import MKDOCS, QH, serving, small

PATIENCE = 30


def asked(address: str, path: str = "/index.html", host: str = "") -> tuple[int, str]:
    """What a server answers to whoever asks for a host by that name."""
    place = urlsplit(address).netloc
    connection = HTTPConnection(place, timeout=PATIENCE)
    try:
        connection.request("GET", path, headers={"Host": host or place})
        answer = connection.getresponse()
        return answer.status, answer.read().decode()
    finally:
        connection.close()


def free_port() -> int:
    """A port that nobody uses."""
    with socket.create_server(("127.0.0.1", 0)) as claim:
        return int(claim.getsockname()[1])


def test_qh_serve_answers_its_own_host_and_follows_an_edit(tmp_path: Path) -> None:
    home = small(tmp_path)
    with serving(home, *QH, "serve", "--port", "0") as address:
        port = urlsplit(address).port
        assert asked(address)[0] == 200
        assert asked(address, host=f"localhost:{port}")[0] == 200
        for foreign in ("evil.example", f"evil.example:{port}", "127.0.0.1:1", f"127.0.0.1.evil.example:{port}"):
            assert asked(address, host=foreign) == (421, "This server answers only on this machine.\n")
        assert asked(address, "/livereload/0/0", host="evil.example")[0] == 421
        assert asked(address, "/../../../../etc/hostname")[0] == 404
        assert "Content-Security-Policy" in asked(address, "/nowhere.html")[1]
        note = home / "journal" / "contacts" / "ada.md"
        note.write_text(note.read_text(encoding="utf-8") + "\nWrites in the margin.\n", encoding="utf-8")
        until = time.monotonic() + PATIENCE
        while "Writes in the margin." not in asked(address, "/people/ada.html")[1]:
            assert time.monotonic() < until, "the edit is not seen"
            time.sleep(0.1)
    assert sorted(path.name for path in home.iterdir()) == ["docs", "journal", "mkdocs.yml"]


def test_mkdocs_serve_answers_its_own_host_only(tmp_path: Path) -> None:
    port = free_port()
    with serving(small(tmp_path), *MKDOCS, "serve", "-a", f"127.0.0.1:{port}") as address:
        assert asked(address)[0] == 200
        assert asked(address, host="evil.example")[0] == 421


@pytest.mark.parametrize("words", [("-a", "0.0.0.0:0"), ("--clean", "-a", "0.0.0.0:0"), ("--no-livereload",)])
def test_mkdocs_serve_is_refused_where_others_could_read_it(tmp_path: Path, words: tuple[str, ...]) -> None:
    result = subprocess.run(  # noqa: S603  # MkDocs
        [*MKDOCS, "serve", *(word.replace(":0", f":{free_port()}") for word in words)],
        cwd=small(tmp_path),
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
    )
    assert (result.returncode, "this site is private" in result.stderr) == (1, True)


def test_a_port_that_is_taken_is_refused_in_words(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        result = subprocess.run(  # noqa: S603  # this program
            [*QH, "serve", "--port", str(port)],
            cwd=small(tmp_path),
            capture_output=True,
            text=True,
            check=False,
            timeout=PATIENCE,
        )
    assert (result.returncode, result.stdout) == (1, "")
    assert result.stderr.splitlines()[-1].startswith(f"Error: port {port} is taken: try --port {port + 1}")


@pytest.mark.parametrize("port", ["70000", "-1", "http"])
def test_a_port_that_is_none_is_a_matter_of_usage(tmp_path: Path, port: str) -> None:
    result = subprocess.run(  # noqa: S603  # this program
        [*QH, "serve", "--port", port], cwd=small(tmp_path), capture_output=True, check=False, timeout=PATIENCE
    )
    assert result.returncode == 2
