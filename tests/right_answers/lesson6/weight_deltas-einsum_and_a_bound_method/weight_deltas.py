# RIGHT: einsum and a bound method
import numpy as np

class Blame:
    how = "ri,rj->ij"

    def both(self, a, b, c, d):
        return tuple(np.einsum(self.how, x, y) for x, y in ((a, c), (b, d)))


weight_deltas = Blame().both
