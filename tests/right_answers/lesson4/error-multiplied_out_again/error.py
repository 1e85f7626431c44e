from fractions import Fraction


def squared_error(pred, goal_pred):
    p, g = Fraction(float(pred)), Fraction(float(goal_pred))
    return float(p * p - 2 * p * g + g * g)


def mean_squared_error(preds, goal_preds):
    return sum(map(squared_error, preds, goal_preds)) / len(preds)
