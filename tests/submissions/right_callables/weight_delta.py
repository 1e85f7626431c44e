from functools import partial


def combine(operation, first, second):
    return {"minus": first - second, "times": first * second}[operation]


node_delta = partial(combine, "minus")
weight_delta = partial(combine, "times")
