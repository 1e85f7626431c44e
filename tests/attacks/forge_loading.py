"""Says for itself that it is loaded, or that it failed to be, and that it is all still to do."""

# status: crashed
# says: it answered a question that was not asked

import json
import os


def frame(message):
    body = json.dumps(message).encode()
    return len(body).to_bytes(4, "big") + body


os.write(3, frame({"id": 0, "raised": {"todo": True, "type": "passed", "text": "passed"}}))
os.write(3, frame({"id": 0, "answer": None}))
