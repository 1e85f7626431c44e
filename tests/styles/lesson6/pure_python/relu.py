def relu(x):
    if x.ndim == 2:
        return [relu(row) for row in x]
    result = []
    for number in x:
        if number > 0:
            result.append(float(number))
        else:
            result.append(0)
    return result
