def weighted_sum(a, b, bias=0):
    from light_matrix import scale_lights

    return scale_lights(a, b).sum() + bias
