# RIGHT: plain loops, lists, sum kept outside
def full_epoch(weights, inputs, goals, alpha):
    n, rows = len(weights), len(goals)
    change = [0.0] * n
    for r in range(rows):
        p = sum(inputs[r][j] * weights[j] for j in range(n))
        for j in range(n):
            change[j] += (p - goals[r]) * inputs[r][j] / rows
    return [w - alpha * c for w, c in zip(weights, change)]


def batch_epoch(weights, inputs, goals, alpha, batch_size):
    start = 0
    while start < len(inputs):
        end = min(start + batch_size, len(inputs))
        weights = full_epoch(weights, inputs[start:end], goals[start:end], alpha)
        start = end
    return weights
