"""What a student reads where an import fails: what there is to import, and what they can do."""

import sys

AVAILABLE = "only NumPy, the standard library and your own files are"
PLOTTING = {"bokeh", "matplotlib", "plotly", "pylab", "seaborn"}


def missing_module(name: str) -> str:
    """Return the line on a module that could not be imported, by its whole name."""
    top = name.partition(".")[0]
    if top in sys.stdlib_module_names or top == "numpy":
        return f"{name} is not available here"
    advice = "; plotting is not needed" if top in PLOTTING else ""
    return f"{name} is not available here: {AVAILABLE}{advice}"
