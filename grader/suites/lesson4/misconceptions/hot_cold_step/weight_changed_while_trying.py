"""Trying changed the weight itself.

Trying up must leave the weight where it is. Here it is moved up, and the try down that follows
starts from there and only comes back to where it began: up is compared with staying, not with
down. The document adds and subtracts the step inside the prediction.

Document: Lesson 4 slides, "Hot and cold learning"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    weight = weight + step_amount
    up_error = (goal_pred - my_input * weight) ** 2
    weight = weight - step_amount
    down_error = (goal_pred - my_input * weight) ** 2
    if down_error < up_error:
        weight = weight - step_amount
    elif down_error > up_error:
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
