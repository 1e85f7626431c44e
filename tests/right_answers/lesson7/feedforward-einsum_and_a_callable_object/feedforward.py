# RIGHT: einsum and a callable object
import numpy as np

class Feed:
    def layer(self, x, w):
        return 1 / (1 + np.exp(-(np.einsum("rn,nh->rh", x, w[:-1]) + w[-1:])))

    def __call__(self, x, a, b):
        h = self.layer(x, a)
        return [h, self.layer(h, b)]


feedforward = Feed()
