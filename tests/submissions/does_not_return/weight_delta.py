def node_delta(pred, goal_pred):
    return -(goal_pred - pred)


def weight_delta(my_input, delta):
    return sum([delta * my_input])
