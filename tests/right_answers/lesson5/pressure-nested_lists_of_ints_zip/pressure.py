# RIGHT: nested lists of ints, zip(*...) for the columns
def pressure(inputs, goals):
    return [[int(on) * (1 if goal else -1) for on in row] for row, goal in zip(inputs, goals)]


def net_pressure(inputs, goals):
    return [sum(c) for c in zip(*pressure(inputs, goals))]
