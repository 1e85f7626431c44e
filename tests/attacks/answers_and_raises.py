"""Says in one reply that it answered and that it raised, in a line that it makes up."""

# status: crashed

import sys

RAISED = b',"raised":{"type":"E","frames":[["error.py",9,"x"]]}}'


def _mixed(numbered):
    def mixed(question, body):
        return numbered(question, body[:-1] + RAISED)

    return mixed


def squared_error(pred, goal_pred):
    frame = sys._getframe()
    while frame.f_code.co_name != "_answer_all":
        frame = frame.f_back
    if frame.f_globals["_numbered"].__name__ != "mixed":
        frame.f_globals["_numbered"] = _mixed(frame.f_globals["_numbered"])
    return (pred - goal_pred) ** 2


def mean_squared_error(preds, goal_preds):
    return sum(map(squared_error, preds, goal_preds)) / len(preds)
