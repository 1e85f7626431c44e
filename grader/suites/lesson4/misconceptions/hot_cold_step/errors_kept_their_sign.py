"""The errors were compared without being squared.

Unsquared, the smaller of two errors is the more negative one, which may be the worse miss: the
weight runs in one direction and past the goal. Only an error that is never negative can
be compared for being hotter or colder.

Document: How does a neural network learn?, "Why measure error?"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = goal_pred - my_input * (weight + step_amount)
    down_error = goal_pred - my_input * (weight - step_amount)
    if down_error < up_error:
        weight = weight - step_amount
    if down_error > up_error:
        weight = weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
