# forward propagation, without numpy

def neural_network(my_input, weight):
    prediction = 0
    for number, knob in zip([my_input], [weight]):
        prediction += knob * number
    return prediction
