# RIGHT: operator functions
from operator import mul as weight_delta, sub as node_delta
