# RIGHT: a class whose bound methods are the functions
import numpy as np

class Knob:
    def error(self, w, x, g):
        return (x * w - g) ** 2

    def step(self, w, x, g, s):
        up, down = self.error(w + s, x, g), self.error(w - s, x, g)
        return w + s * ((up < down) - (down < up))

    def learn(self, w, x, g, s, n):
        pairs = np.empty((n, 2))
        for row in pairs:
            row[:] = self.error(w, x, g), x * w
            w = self.step(w, x, g, s)
        return pairs


knob = Knob()
hot_cold_step = knob.step
hot_cold_learn = knob.learn
