import numpy as np

np.seterr(all="raise")
np.set_printoptions(precision=3)
goal_preds = np.array([1, 1, 0, 1])


def squared_error(pred, goal_pred):
    print(f"{pred=} {goal_pred=}")
    pred -= goal_pred
    pred **= 2
    return pred


def mean_squared_error(preds, goal_preds):
    preds -= goal_preds
    preds *= preds
    goal_preds[:] = 0
    print(preds)
    return preds.mean()


print("Error:", squared_error(0.25, 0.8))
print(mean_squared_error(np.array([0.5, 1.0]), np.array([1.0, 1.0])))
