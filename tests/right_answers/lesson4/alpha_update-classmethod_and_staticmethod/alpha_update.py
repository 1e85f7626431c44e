# RIGHT: classmethod and staticmethod
import numpy as np

class Descent:
    @staticmethod
    def update(w, d, a):
        return np.dot([1.0, -a], [w, d])

    @classmethod
    def learn(cls, w, x, g, a, n):
        errors, preds = [], []
        for _ in range(n):
            preds.append(x * w)
            errors.append((preds[-1] - g) ** 2)
            w = cls.update(w, x * (preds[-1] - g), a)
        return list(zip(errors, preds))


alpha_update = Descent.update
alpha_learn = Descent.learn
