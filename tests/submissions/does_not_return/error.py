def squared_error(pred, goal_pred):
    print("still looking")
    error = 0
    while error != (pred - goal_pred) ** 2 and error >= 0:
        error += 0
    return error


def mean_squared_error(preds, goal_preds):
    return sum((preds - goal_preds) ** 2) / len(preds)
