"""Takes over the wire, and answers with an array of hundreds of thousands of empty lists."""

# status: crashed
# says: it answered a question that was not asked
# seconds: 8

import os

LISTS = b"[" + b"[]," * 340_000 + b"[]]"


def squared_error(pred, goal_pred):
    number = 1
    while True:
        body = b'{"id": %d, "answer": {"array": %s, "dtype": "float64"}}' % (number, LISTS)
        left = len(body).to_bytes(4, "big") + body
        while left:
            left = left[os.write(3, left) :]
        os.read(3, 1 << 16)
        number += 1


mean_squared_error = squared_error
