class Learner:
    def __init__(self, network):
        self.network = network

    def error(self, weight, my_input, goal_pred):
        return (self.network(my_input, weight) - goal_pred) ** 2

    def step(self, weight, my_input, goal_pred, step_amount):
        up = self.error(weight + step_amount, my_input, goal_pred)
        down = self.error(weight - step_amount, my_input, goal_pred)
        return weight + step_amount * ((up < down) - (down < up))

    def learn(self, weight, my_input, goal_pred, step_amount, iterations):
        for _ in range(iterations):
            yield self.error(weight, my_input, goal_pred), self.network(my_input, weight)
            weight = self.step(weight, my_input, goal_pred, step_amount)

    def history(self, *arguments):
        return list(self.learn(*arguments))


learner = Learner(network=lambda my_input, weight: my_input * weight)
hot_cold_step = learner.step
hot_cold_learn = learner.history
