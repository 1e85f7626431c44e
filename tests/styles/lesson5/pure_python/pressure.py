def pressure(inputs, goals):
    rows = []
    for lights, goal in zip(inputs, goals):
        row = []
        for light in lights:
            if not light:
                row.append(0)
            elif goal == 1:
                row.append(+1)
            else:
                row.append(-1)
        rows.append(row)
    return rows


def net_pressure(inputs, goals):
    return [sum(column) for column in zip(*pressure(inputs, goals))]
