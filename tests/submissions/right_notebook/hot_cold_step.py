def hot_cold_step(weight, my_input, goal_pred, step_amount):
    up_error = (goal_pred - my_input * (weight + step_amount)) ** 2
    down_error = (goal_pred - my_input * (weight - step_amount)) ** 2
    if down_error < up_error:
        weight -= step_amount
    if down_error > up_error:
        weight += step_amount
    print("weight", weight)
    return weight


def hot_cold_learn(weight, my_input, goal_pred, step_amount, iterations):
    result = []
    for iteration in range(iterations):
        prediction = my_input * weight
        error = (prediction - goal_pred) ** 2
        print("Error:" + str(error) + " Prediction:" + str(prediction))
        result.append((error, prediction))
        weight = hot_cold_step(weight, my_input, goal_pred, step_amount)
    return result


weight = 0.5
goal_pred = 0.8
step_amount = 0.001
hot_cold_learn(weight, 0.5, goal_pred, step_amount, 1101)

if __name__ == "__main__":
    raise SystemExit("not when it is imported")
