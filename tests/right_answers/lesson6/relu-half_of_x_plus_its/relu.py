# RIGHT: half of x plus its absolute value
relu = lambda x: (x + abs(x)) / 2
