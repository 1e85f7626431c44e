"""`grade explain`: the concept of an exercise on the screen."""

import click

from grader.lessons.lesson import Exercise, Lesson
from grader.parameters import ExerciseName, LessonName


@click.command()
@click.argument("lesson", type=LessonName())
@click.argument("exercise", type=ExerciseName())
def explain(lesson: Lesson, exercise: Exercise) -> None:
    """Explain the concept of an exercise, without its code.

    What it is for, the formula in words, an example worked through, and the known traps.

    \b
    grade explain lesson4 error
    """
    from grader.lessons.explain import explanation_text

    click.echo(explanation_text(lesson, exercise))
