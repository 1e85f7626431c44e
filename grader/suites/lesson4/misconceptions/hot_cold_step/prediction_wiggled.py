"""The weight moves as the prediction should, whatever the input.

With a negative input a greater weight makes a smaller prediction, and with an input of 0 it makes
no difference. It is the weight that is wiggled: try both weights, predict with each, and keep the
one whose error came out smaller. Adding the step to the prediction tells nothing about that.

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
