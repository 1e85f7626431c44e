import operator
from functools import partial


node_delta = operator.sub
weight_delta = partial(lambda f, a, b: f(a, b), operator.mul)
