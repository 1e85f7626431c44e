"""Has a thread that never stops writing answers to the questions to come."""

# status: crashed or failed

import json
import os
import threading


def frame(message):
    body = json.dumps(message).encode()
    return len(body).to_bytes(4, "big") + body


def flood():
    number = 0
    while True:
        os.write(3, frame({"id": number, "answer": 0.0, "passed": True}))
        number += 1


threading.Thread(target=flood, daemon=True).start()


def squared_error(pred, goal_pred):
    return 0.0


mean_squared_error = squared_error
