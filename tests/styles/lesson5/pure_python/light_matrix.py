def light_matrix(patterns):
    matrix = []
    for pattern in patterns:
        row = []
        for light in pattern:
            if light == "on":
                row.append(1)
            else:
                row.append(0)
        matrix.append(row)
    return matrix


def scale_lights(lights, factor):
    scaled = []
    for row in lights.tolist():
        scaled.append(tuple(light * factor for light in row))
    return tuple(scaled)
