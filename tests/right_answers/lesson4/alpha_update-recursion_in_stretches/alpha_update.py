# RIGHT: recursion, a stretch of iterations at a time
def alpha_update(weight, derivative, alpha):
    return weight - alpha * derivative


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    out = []
    def go(w, k):
        if k == 0:
            return
        p = my_input * w
        out.append(((p - goal_pred) ** 2, p))
        if k > 1 and k % 200:
            go(alpha_update(w, my_input * (p - goal_pred), alpha), k - 1)
        else:
            out.append(alpha_update(w, my_input * (p - goal_pred), alpha))
    k, w = iterations, weight
    res = []
    while k:
        out.clear()
        go(w, k)
        w = out.pop()
        res += out
        k -= len(out)
    return res
