import my_tools
import vector_step as one


def stochastic_epoch(w, X, Y, lr=0.1):
    errors = []
    for x, y in zip(X, Y):
        errors.append(my_tools.square(my_tools.miss(w, x, y)))
        w = one.vector_step(w, x, y, lr)
    return w, errors


def learn_all_lights(w, X, Y, lr=0.1, epochs=40):
    import numpy

    history = []
    for epoch in range(epochs):
        w, errors = stochastic_epoch(w, X, Y, lr)
        history.append(numpy.add.reduce(errors))
    return history
