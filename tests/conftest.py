"""What every test may use: `--rewrite`, and whole texts compared with a file."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

# How long an example takes depends on what else the machine does; what is found must not depend on the day.
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("house")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Take one flag that writes the expected files anew."""
    parser.addoption("--rewrite", action="store_true", help="write the expected files anew; read the difference after")


@pytest.fixture
def expected(request: pytest.FixtureRequest) -> Callable[[Path, str], None]:
    """Compare a whole text with a file, or write the file anew."""

    def compare(path: Path, text: str) -> None:
        if request.config.getoption("--rewrite"):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8", newline="")
        assert path.exists(), f"{path} is missing: run pytest --rewrite and read it"
        assert text == path.read_bytes().decode("utf-8")

    return compare
