def node_delta(pred, goal_pred):
    print(pred - goal_pred)


def weight_delta(my_input, delta):
    print(my_input * delta)
