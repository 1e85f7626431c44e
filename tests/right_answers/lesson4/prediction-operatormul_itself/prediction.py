# RIGHT: operator.mul itself
from operator import mul as neural_network
