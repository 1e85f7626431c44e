def neural_network(toes, knob=0.1, bias=0.0, *, verbose=False):
    return toes * knob + bias
