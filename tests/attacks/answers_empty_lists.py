"""Answers with arrays of hundreds of thousands of empty lists."""

# status: failed or crashed or timeout
# seconds: 8

import os
import struct

LISTS = b'{"answer":{"array":[' + b"[]," * 340_000 + b'[]],"dtype":"float64"}}'


def answer(number, body):
    left = struct.pack("!II", len(body), number) + body
    while left:
        left = left[os.write(4, left) :]


def squared_error(pred, goal_pred):
    for number in range(1, 12):
        answer(number, LISTS)
    os.write(3, b'\0\0\0\x09{"id":-2}')
    return 0.0


mean_squared_error = squared_error
