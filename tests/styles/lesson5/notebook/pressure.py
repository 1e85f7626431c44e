import sys

import numpy as np

x = np.array([[1, 0, 1], [0, 1, 1]])
y = np.array([0, 1])


def pressure(inputs, goals):
    print(inputs, goals, file=sys.stderr)
    goals = goals.copy()
    goals[goals == 0] = -1
    for i in range(len(inputs)):
        inputs[i] *= goals[i].astype(inputs.dtype)
    return inputs


def net_pressure(inputs, goals):
    p = pressure(inputs, goals)
    print(p)
    return p.sum(0)


print("pressure", pressure(x.copy(), y))
print("net", net_pressure(x, y))
"""
plt.bar(range(3), net_pressure(x, y))
plt.show()
"""
