"""Answers with NaN, infinity, huge and complex numbers, texts, sets, and rows that do not fit."""

# status: failed

import decimal
import fractions

import numpy as np

# fmt: off
ANSWERS = [
    float("nan"), float("inf"), -float("inf"), 10**400, 2**1023, -(2**1022), 1j, "0.3025", b"x",
    {1}, {1: 2}, {(1, (2,)): [None]}, ..., NotImplemented, None, True, [], (), [[1], [1, 2]],
    np.array([]), np.zeros((0, 3)), np.array(None), np.array("x"), np.array([1, "x", None], object),
    np.datetime64("2020"), np.float16(1), np.longdouble(1), np.complex64(1), np.array(2**63, "u8"),
    np.ma.masked, np.ma.array([1.0], mask=[True]), np.zeros((1,) * 32), np.zeros(3, "f8,i4"),
    np.array([np.nan, np.inf]), decimal.Decimal(1), fractions.Fraction(1), range(3), object(),
    memoryview(b"x"), iter([]), type, print, np, np.random.default_rng(0), slice(1),
]
# fmt: on
COUNT = iter(range(10**6))


def squared_error(pred, goal_pred):
    return ANSWERS[(next(COUNT) + int(abs(float(np.sum(pred))) * 7)) % len(ANSWERS)]


mean_squared_error = squared_error
