"""Mine, handed in along with the exercises."""

import collections

Step = collections.namedtuple("Step", "error prediction")


def repeat(update, weight, my_input, goal_pred, iterations):
    from error import squared_error
    from prediction import neural_network

    steps = []
    for _ in range(iterations):
        prediction = neural_network(my_input, weight)
        steps.append(Step(squared_error(prediction, goal_pred), prediction))
        weight = update(weight)
    return steps
