"""From Memory: grades what students write down from memory of how neural networks learn."""

__version__ = "0.1.0"

from grader.optimized import load_whole

load_whole()


def load_ipython_extension(shell: object) -> None:
    """Add `%%grade` to a notebook: IPython calls this on `%load_ext grader`."""
    from grader.notebook.magic import load

    load(shell)


def unload_ipython_extension(shell: object) -> None:
    """Take it away again: IPython calls this on `%unload_ext grader` and `%reload_ext grader`."""
    from grader.notebook.magic import unload

    unload(shell)
