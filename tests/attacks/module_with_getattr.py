"""Has a function for every name, and all give the same."""

# status: failed


def __getattr__(name):
    return lambda *_: 0.0
