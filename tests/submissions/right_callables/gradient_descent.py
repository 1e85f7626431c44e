def make(alpha):
    def step(weight, my_input, goal_pred):
        return weight - alpha * my_input * (my_input * weight - goal_pred)

    def learn(weight, my_input, goal_pred, iterations):
        pairs = []

        def note():
            nonlocal weight
            pred = my_input * weight
            pairs.append(((pred - goal_pred) ** 2, pred))
            weight = step(weight, my_input, goal_pred)

        for _ in range(iterations):
            note()
        return pairs

    return step, learn


gradient_step, gradient_learn = make(alpha=1)
