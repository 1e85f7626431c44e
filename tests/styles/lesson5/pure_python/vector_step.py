def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


def vector_step(weights, my_input, goal_pred, alpha):
    w, x = list(weights), list(my_input)
    delta = dot(x, w) - goal_pred
    for i in range(len(w)):
        w[i] = w[i] - alpha * delta * x[i]
    return w


def learn_one_light(weights, my_input, goal_pred, alpha, iterations):
    history = []
    for _ in range(iterations):
        pred = dot(my_input, weights)
        history.append([(pred - goal_pred) ** 2, pred])
        weights = vector_step(weights, my_input, goal_pred, alpha)
    return history
