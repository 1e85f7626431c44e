# RIGHT: plain lists
def vector_step(weights, my_input, goal_pred, alpha):
    p = sum(map(lambda a, b: a * b, weights, my_input))
    return [w - alpha * (p - goal_pred) * x for w, x in zip(weights, my_input)]


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    out = []
    for _ in range(iterations):
        p = sum(w * x for w, x in zip(weights, my_input))
        out.append(((p - goal_pred) ** 2, p))
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return tuple(out)
