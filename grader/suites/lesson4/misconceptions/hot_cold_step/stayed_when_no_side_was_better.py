"""The weight stays when neither side beats the present error.

It sounds sensible, but the document compares only up with down and then moves. That is why a
step of 10 goes back and forth for ever there, and why the exact goal may never be hit. Leave
the error of staying out of it.

Document: Lesson 4 slides, "Characteristics of hot and cold learning"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    error = (goal_pred - my_input * weight) ** 2
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error and down_error < error:
        return weight - step_amount
    if up_error < down_error and up_error < error:
        return weight + step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
