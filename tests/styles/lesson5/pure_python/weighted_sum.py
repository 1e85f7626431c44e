def weighted_sum(my_input, weights):
    assert len(my_input) == len(weights)
    output = 0
    for i in range(len(my_input)):
        output += float(my_input[i]) * float(weights[i])
    return output
