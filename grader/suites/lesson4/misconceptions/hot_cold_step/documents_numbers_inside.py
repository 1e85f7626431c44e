"""The document's numbers stand inside the function.

Copied along with the loop, these lines overwrite what the function was given, so that it always
solves the one problem of the document. There they only set the stage; here weight, input, goal
and step come in as arguments.

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
    weight = 0.5
    my_input = 0.5
    goal_pred = 0.8
    step_amount = 0.001
    pairs = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
