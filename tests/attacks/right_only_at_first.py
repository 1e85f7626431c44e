"""Is right three times and wrong from then on."""

# status: failed
# honest: knob, toes

LEFT = 3


def squared_error(pred, goal_pred):
    global LEFT
    LEFT -= 1
    return (pred - goal_pred) ** 2 if LEFT >= 0 else 0.0


def mean_squared_error(preds, goal_preds):
    return 0.0
