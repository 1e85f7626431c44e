"""The templates of pages and pictures, and how they are filled in.

Everything filled in is escaped and made printable: no markup, control character or change of the
reading direction gets from a student's texts into a page.
"""

from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

from grader.text import harmless


def render(name: str, **values: Any) -> Markup:
    """Return a template filled in, as markup that may stand in another."""
    return Markup(_environment().get_template(f"{name}.j2").render(values))


def render_macro(name: str, macro: str, *values: Any) -> Markup:
    """Return what one macro of a template makes of values."""
    return Markup(getattr(_environment().get_template(f"{name}.j2").module, macro)(*values))


@cache
def _environment() -> Environment:
    return Environment(
        loader=FileSystemLoader(Path(__file__).parent),
        autoescape=True,
        undefined=StrictUndefined,
        finalize=_harmless,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _harmless(value: Any) -> Any:
    if not isinstance(value, str) or isinstance(value, Markup):
        return value
    # Nearly all that is filled in are numbers: what is plain ASCII is harmless as it is.
    return value if value.isascii() and value.isprintable() else harmless(value)
