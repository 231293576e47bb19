"""`python -m quarterhour` is `qh`."""

from quarterhour.cli import main

main()
