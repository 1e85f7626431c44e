"""The step was put on the prediction, not on the weight.

What can be turned is the weight; the prediction follows, by an amount that the input decides.
With a negative input it even moves the other way, and with an input of 0 not at all. Put the
step where the document has it, inside the parentheses.

Document: Lesson 4 slides, "Characteristics of hot and cold learning"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - (my_input * weight + step_amount)) ** 2
    down_error = (goal_pred - (my_input * weight - step_amount)) ** 2
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
