class Weight:
    __slots__ = ("value", "alpha")

    def __init__(self, value, alpha):
        self.value, self.alpha = value, alpha

    def __isub__(self, derivative):
        self.value -= self.alpha * derivative
        return self

    def __rmul__(self, number):
        return number * self.value


def alpha_update(weight, derivative, alpha):
    weight = Weight(weight, alpha)
    weight -= derivative
    return weight.value


def alpha_learn(weight, my_input, goal_pred, alpha, iterations):
    weight, pairs = Weight(weight, alpha), ()
    for _ in range(iterations):
        pred = my_input * weight
        pairs += (((pred - goal_pred) ** 2, pred),)
        weight -= my_input * (pred - goal_pred)
    return pairs
