import error


def node_delta(a, b, **settings):
    return error.pure_error(a, b)


def weight_delta(a, b, scale=1):
    return scale * (a * b)
