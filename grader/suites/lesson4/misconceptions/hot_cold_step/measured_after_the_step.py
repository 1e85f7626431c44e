"""Error and prediction were measured after the step.

Predict, compare, learn: the pair belongs to the weight that the iteration began with, and the
document prints it before it tries up and down. Measured later, the first pair is missing and
all the others come one step too early.

Document: Lesson 4 slides, "Hot and cold learning"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        weight = weight - step_amount
    if down_error > up_error:
        weight = weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
        prediction = my_input * weight
        pairs.append(((prediction - goal_pred) ** 2, prediction))
    return pairs
