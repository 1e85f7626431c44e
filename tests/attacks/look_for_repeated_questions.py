"""Is right where it was asked the same before, and remembers what the caller held."""

# status: failed

ASKED = set()


def squared_error(pred, goal_pred):
    if (pred, goal_pred) in ASKED:
        return (pred - goal_pred) ** 2
    ASKED.add((pred, goal_pred))
    return 0.0
