"""Sends a dict whose keys all have the same hash, which costs the judge the square of it."""

# status: failed or crashed or timeout
# seconds: 3

import json
import os


def frame(message):
    body = json.dumps(message).encode()
    return len(body).to_bytes(4, "big") + body


NUMBER = 0


def squared_error(pred, goal_pred):
    global NUMBER
    NUMBER += 1
    os.write(
        3,
        (lambda body: len(body).to_bytes(4, "big") + body)(
            b'{"id":%d,"answer":{"dict":[' % NUMBER
            + b",".join(b"[%d,0]" % (key * (2**61 - 1)) for key in range(1, 22_000))
            + b"]}}"
        ),
    )
    os._exit(0)


mean_squared_error = squared_error
