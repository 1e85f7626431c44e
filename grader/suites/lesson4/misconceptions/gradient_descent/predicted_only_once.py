"""Every iteration made the same prediction.

The weight changes in every iteration, and with it the prediction and the error. If each pair is
the same, the prediction is made before the loop, or the new weight has another name than the one
that predicts. Look which lines the document has indented below `for`, and what each stores.

Document: Lesson 4 slides, "Learning is just reducing error"
"""

def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    weight_delta = (pred - goal_pred) * my_input
    return weight - weight_delta


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    pred = my_input * weight
    error = (pred - goal_pred) ** 2
    for _ in range(iterations):
        pairs.append((error, pred))
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs
