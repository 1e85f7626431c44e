from numpy.random import RandomState


def init_weights(seed, input_size, hidden_size, output_size):
    generator = RandomState(seed)

    def matrix(rows, columns):
        result = []
        for _ in range(rows):
            result.append([2 * float(generator.random_sample()) - 1 for _ in range(columns)])
        return result

    first = matrix(input_size, hidden_size)
    second = matrix(hidden_size, output_size)
    return [first, second]
