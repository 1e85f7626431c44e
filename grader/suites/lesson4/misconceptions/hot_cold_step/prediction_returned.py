"""hot_cold_step returns the new prediction, not the new weight.

The weight is what is tugged at, and what the next step needs. The prediction is only what it comes
to with this input, and is made anew from the weight whenever one is wanted.

Document: Lesson 4 slides, "Hot and cold learning"
"""

def better_weight(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    if down_error > up_error:
        return weight + step_amount
    return weight


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    return my_input * better_weight(weight, my_input, goal_pred, step_amount)


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        pairs.append(((prediction - goal_pred) ** 2, prediction))
        weight = better_weight(weight, my_input, goal_pred, step_amount)
    return pairs
