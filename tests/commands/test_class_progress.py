"""How far a class is, on a terminal: the bar counts everybody, however seldom it is drawn."""

import io

from rich.console import Console

from grader.commands.class_progress import Bar


def test_the_bar_shows_how_many_are_done() -> None:
    """Each time that it is drawn it tells of all who are done by then, and nothing in between."""
    screen = io.StringIO()
    bar = Bar(30, Console(file=screen, force_terminal=True, width=80))
    bar.refresh()
    for _ in range(12):
        bar.one_more()
    assert (False, 0) == ("12/30" in screen.getvalue(), bar.tasks[0].completed)
    with bar:
        bar.refresh()
    assert "12/30" in screen.getvalue()
    assert 12 == bar.tasks[0].completed
