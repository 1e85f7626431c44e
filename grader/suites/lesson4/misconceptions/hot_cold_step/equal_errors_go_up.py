"""When both sides are equally good, the weight goes up.

An `else` catches more than the other case: it is taken for equal errors as well. They come
when the input is 0, or the goal lies in the middle, and say nothing about a direction. Look
how many ifs the document has, and what each of them asks.

Document: Lesson 4 slides, "Tunnel vision on one concept"
"""

def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        return weight - step_amount
    else:
        return weight + step_amount


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    pairs = []
    for _ in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        pairs.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return pairs
