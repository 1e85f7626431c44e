def squared_eror(pred, goal_pred):
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return squared_eror(preds, goal_preds).mean()
