"""weight_delta was returned as the slope.

The slides say that weight_delta is your derivative, and up to a factor it is: it has the slope's
sign and grows as it does, and alpha takes care of the rest. But measured on the curve, the
error moves by more than that for each tug. Do measure it: compare two errors.

Document: Lesson 4 slides, "How to use a derivative to learn"
"""

def error_curve(weights, my_input, goal_pred):
    return (my_input * weights - goal_pred) ** 2


def slope(weight, my_input, goal_pred, step):
    delta = my_input * weight - goal_pred
    return my_input * delta
