"""The documents and the commands in them, as a reader would type them."""

import re
import shlex
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    ROOT / "SECURITY.md",
    ROOT / "CHANGELOG.md",
    *sorted((ROOT / "grader").rglob("*.md")),
]
# What a document writes where any lesson may stand.
PLACEHOLDERS = {"LESSON": "lesson4", "lessonN": "lesson4", "EXERCISE": "error"}


def shown_commands(text: str) -> list[list[str]]:
    """Return the arguments of each `grade` on a line to be typed: after `$ `, or indented by 4."""
    joined = re.sub(r"\\\n\s*", "", text)
    lines = re.findall(r"^(?:\$ |    )(?:.*&& )?grade (.*)$", joined, re.MULTILINE)
    return [shlex.split(line, comments=True) for line in lines]


def mentioned_commands(text: str) -> list[list[str]]:
    """Return the arguments of every `grade` that a sentence mentions; they may be incomplete."""
    mentions = re.findall(r"(?<!`)`grade ([^`]+)`(?!`)", text)
    return [
        [PLACEHOLDERS.get(word, word) for word in shlex.split(mention.replace("\n", " "))]
        for mention in mentions
        if "..." not in mention
    ]
