"""Remembers in a folder of scores where its class was handed in."""

import json
import os
from pathlib import Path

from grader.errors import Unusable
from grader.files import write_whole
from grader.handin.sections import ClassSource

CLASS_JSON = "class.json"


def remember(folder: Path, source: ClassSource) -> None:
    """Write down in a folder of scores where its class is; raises OSError."""
    document = {
        "folders": [os.path.abspath(each) for each in source.folders],
        "roster": source.roster and os.path.abspath(source.roster),
        "id_column": source.id_column,
        "groups": source.groups and os.path.abspath(source.groups),
    }
    write_whole(folder / CLASS_JSON, json.dumps(document, indent=2) + "\n")


def remembered(folder: Path) -> ClassSource:
    """Return where the class of a folder of scores is.

    Raises:
        Unusable: the folder does not say so.
    """
    path = folder / CLASS_JSON
    try:
        document = json.loads(path.read_text("utf-8"))
        roster, groups = document["roster"], document["groups"]
        return ClassSource(
            folders=tuple(map(Path, document["folders"])),
            roster=Path(roster) if roster else None,
            id_column=document["id_column"],
            groups=Path(groups) if groups else None,
        )
    except OSError as error:
        raise Unusable(
            f"cannot read {path}: {error.strerror}: it says where the class was handed in; run "
            "the same `grade batch` again to rewrite it"
        ) from None
    except (ValueError, KeyError, TypeError):
        raise Unusable(
            f"{path} is damaged: run the same `grade batch` again to rewrite it"
        ) from None
