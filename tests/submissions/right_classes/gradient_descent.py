from abc import ABC, abstractmethod


class Descent(ABC):
    def __init__(self, weight):
        self.weight = weight

    @abstractmethod
    def gradient(self): ...

    def step(self):
        self.weight -= self.gradient()
        return self.weight

    def __iter__(self):
        while True:
            yield self.error ** 2, self.prediction
            self.step()


class OneWeight(Descent):
    def __init__(self, weight, my_input, goal_pred):
        super().__init__(weight)
        self.my_input, self.goal_pred = my_input, goal_pred

    prediction = property(lambda self: self.my_input * self.weight)
    error = property(lambda self: self.prediction - self.goal_pred)

    def gradient(self):
        return self.error * self.my_input


def gradient_step(*arguments):
    return OneWeight(*arguments).step()


def gradient_learn(weight, my_input, goal_pred, iterations):
    return [pair for _, pair in zip(range(iterations), OneWeight(weight, my_input, goal_pred))]
