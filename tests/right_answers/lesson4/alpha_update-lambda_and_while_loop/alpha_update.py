# RIGHT: lambda and while loop
alpha_update = lambda w, d, a: -a * d + w


def alpha_learn(w, x, g, a, n):
    out, i = [], 0
    while i < n:
        p = w * x
        out.append([abs(p - g) ** 2, p])
        w, i = alpha_update(w, x * (p - g), a), i + 1
    return out
