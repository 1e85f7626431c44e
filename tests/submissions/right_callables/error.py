import numpy as np

squared_error = lambda pred, goal_pred: (pred - goal_pred) ** 2
mean_squared_error = lambda *both: np.mean(list(map(squared_error, *both)))
