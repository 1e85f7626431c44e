"""Gives answers that are no JSON, no message, or nested too deep to be read."""

# status: failed or crashed

import os
import struct


def answer(number, body):
    left = struct.pack("!II", len(body), number) + body
    while left:
        left = left[os.write(4, left) :]


def squared_error(pred, goal_pred):
    for number, body in enumerate(
        (b"{]", b"[]", b"[" * 100_000, b'{"answer":' + b"[" * 100_000), 1
    ):
        answer(number, body)
    os.write(3, struct.pack("!I", 9) + b'{"id":-2}')
    return 0.0


mean_squared_error = squared_error
