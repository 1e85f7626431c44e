"""Answers with a list that is nested ten thousand deep."""

# status: failed
# says: too deeply nested


def squared_error(pred, goal_pred):
    answer = pred
    for _ in range(10_000):
        answer = [answer]
    return answer


mean_squared_error = squared_error
