from gradient_descent import gradient_learn, gradient_step


def alpha_update(w, derivative, alpha=0.1, momentum=0.0):
    return w - alpha * derivative


def alpha_learn(w, x, goal, alpha=0.1, n=20):
    return gradient_learn(w, x, goal, n, alpha=alpha)
