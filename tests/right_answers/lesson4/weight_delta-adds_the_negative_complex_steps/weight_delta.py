# RIGHT: adds the negative, complex steps avoided, whole numbers kept whole
def node_delta(pred, goal_pred):
    return -(goal_pred - pred)


def weight_delta(my_input, delta, *more):
    return -(-my_input) * delta
