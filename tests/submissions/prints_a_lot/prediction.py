def neural_network(my_input, weight):
    for line in range(1000):
        print("line", line, "of all that the smallest network there is has to say")
    return my_input * weight
