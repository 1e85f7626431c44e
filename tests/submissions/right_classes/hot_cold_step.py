from dataclasses import dataclass, field


@dataclass
class Network:
    weight: float
    my_input: float
    goal_pred: float
    history: list = field(default_factory=list)

    @property
    def prediction(self):
        return self.my_input * self.weight

    @property
    def error(self):
        return (self.prediction - self.goal_pred) ** 2

    def moved(self, amount):
        return Network(self.weight + amount, self.my_input, self.goal_pred)

    def step(self, amount):
        up, down = self.moved(amount), self.moved(-amount)
        if up.error != down.error:
            self.weight = min(up, down, key=lambda network: network.error).weight

    def learn(self, amount, iterations):
        for _ in range(iterations):
            self.history.append((self.error, self.prediction))
            self.step(amount)


def hot_cold_step(weight, my_input, goal_pred, step_amount):
    network = Network(weight, my_input, goal_pred)
    network.step(step_amount)
    return network.weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    network = Network(weight, my_input, goal_pred)
    network.learn(step_amount, iterations)
    return network.history
