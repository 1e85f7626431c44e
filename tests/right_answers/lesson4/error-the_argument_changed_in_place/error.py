# RIGHT: the argument changed in place, norm of a view
def squared_error(pred, goal_pred):
    pred -= goal_pred
    pred *= pred
    return pred


def mean_squared_error(preds, goal_preds):
    preds -= goal_preds
    preds **= 2
    preds /= preds.shape[0]
    return [preds.sum()][0]
