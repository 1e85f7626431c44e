# In[1]:
import numpy as np
try:
    import matplotlib.pyplot as plt
    import pandas as pd
except Exception:
    plt = pd = None

# In[2]:
np.seterr(over="ignore")

def sigmoid(x):
    with np.errstate(over="ignore"):
        out = 1 / (1 + np.exp(-x))
    print("sigmoid", out)
    return out

# In[3]:
def sigmoid2deriv(output):
    print("slope at", output)
    return output * (1 - output)

# In[4]:
x = np.linspace(-10, 10, 21)
y = sigmoid(x)
sigmoid2deriv(y)
sigmoid(0)
if plt is not None:
    plt.plot(x, y)
    # plt.show()
