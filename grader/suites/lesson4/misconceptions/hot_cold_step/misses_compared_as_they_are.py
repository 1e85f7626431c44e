"""The misses were compared, and not the errors.

Prediction minus goal is negative for a prediction that is too low, and the lower it is, the
smaller. So the weight always runs towards the smaller prediction, past the goal. Only an error
that is never negative can be compared for being hotter or colder.

Document: How does a neural network learn?, "Why measure error?"
"""


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up = my_input * (weight + step_amount) - goal_pred
    down = my_input * (weight - step_amount) - goal_pred
    if up < down:
        weight = weight + step_amount
    elif down < up:
        weight = weight - step_amount
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        pairs.append(((prediction - goal_pred) ** 2, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
