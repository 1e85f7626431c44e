"""Asks inspect for the source and the callers of everything."""

# status: failed
# needs: full

import inspect


def squared_error(pred, goal_pred):
    for info in inspect.stack():
        try:
            text = inspect.getsource(info.frame)
        except (OSError, TypeError):
            continue
        # The line that started the process is no secret; newer Pythons remember it.
        if info.filename not in {"error.py", "<string>"}:
            print("BREACH the source of", info.filename, text[:80])
    return 0.0


mean_squared_error = squared_error
