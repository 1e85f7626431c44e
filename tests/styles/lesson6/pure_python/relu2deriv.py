def relu2deriv(output):
    def slope(value):
        if isinstance(value, list):
            return tuple(slope(each) for each in value)
        return int(value > 0)

    return slope(output.tolist())
