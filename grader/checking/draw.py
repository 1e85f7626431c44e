"""Inputs that checks draw for themselves, from the seed."""

import hashlib

import numpy as np


class Draw:
    """Draws inputs for one check from the seed: short decimals, far from where rounding decides.

    The same seed gives the same inputs to the same check, whatever else is graded.
    """

    def __init__(self, seed: str, check: str) -> None:
        digest = hashlib.sha256(f"{seed}\n{check}".encode("utf-8", "surrogatepass")).digest()
        self.generator = np.random.default_rng(int.from_bytes(digest[:8], "big"))

    def uniform(self, low: float, high: float, decimals: int = 2) -> float:
        """Return a number between `low` and `high` with so many decimals."""
        return round(float(self.generator.uniform(low, high)), decimals)

    def sign(self) -> int:
        """Return 1 or -1."""
        return int(self.generator.choice([-1, 1]))

    def integer(self, low: int, high: int) -> int:
        """Return a whole number from `low` to `high`, both included."""
        return int(self.generator.integers(low, high, endpoint=True))

    def vector(self, size: int, low: float = -2.0, high: float = 2.0) -> np.ndarray:
        """Return a float64 array of shape (size,)."""
        return np.round(self.generator.uniform(low, high, size), 2)

    def matrix(self, rows: int, columns: int, low: float = -2.0, high: float = 2.0) -> np.ndarray:
        """Return a float64 array of shape (rows, columns)."""
        return np.round(self.generator.uniform(low, high, (rows, columns)), 2)

    def cases(self, arguments: int) -> list[tuple[float, ...]]:
        """Return seven tuples of numbers, in which each argument is once of each kind.

        The kinds: positive, negative, zero, large, large and negative, tiny, whole (an int).
        They are dealt so that no two arguments of a tuple come out nearly equal.
        """
        columns = [self._kinds() for _ in range(arguments)]
        return [
            tuple(column[(row + 2 * place) % len(column)] for place, column in enumerate(columns))
            for row in range(len(columns[0]))
        ]

    def _kinds(self) -> list[float]:
        return [
            self.uniform(0.3, 3.0),
            self.uniform(100.0, 900.0, 1),
            -self.uniform(0.3, 3.0),
            self.sign() * self.uniform(0.001, 0.01, 4),
            -self.uniform(100.0, 900.0, 1),
            0.0,
            self.integer(2, 9),
        ]
