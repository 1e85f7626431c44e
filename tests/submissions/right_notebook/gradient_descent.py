try:
    iterations = int(input("How many iterations? "))
except EOFError:
    print("nobody answers")
    iterations = 20

weight = 0.5


def gradient_step(weight, my_input, goal_pred):
    pred = my_input * weight
    delta = pred - goal_pred
    weight -= my_input * delta
    return weight


def gradient_learn(weight, my_input, goal_pred, iterations):
    pairs = []
    for iteration in range(iterations):
        pred = my_input * weight
        pairs.append(((pred - goal_pred) ** 2, pred))
        print("Error:", pairs[-1][0], "Prediction:", pairs[-1][1], flush=True)
        weight = gradient_step(weight, my_input, goal_pred)
    return pairs


while iterations > 0:
    weight = gradient_step(weight, 0.5, 0.8)
    iterations -= 1
weight
