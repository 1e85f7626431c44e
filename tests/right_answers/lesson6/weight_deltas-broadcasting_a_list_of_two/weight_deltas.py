# RIGHT: broadcasting, a list of two
weight_deltas = lambda a, b, c, d: [a.T * c, b.T * d]
