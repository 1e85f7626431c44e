# coding: utf-8
# In[1]:
import numpy as np
try:
    import matplotlib.pyplot as plt
except ImportError:
    plt = None
# %matplotlib inline

# In[2]:
patterns = [["on", "off", "on"],
            ["off", "on", "on"],
            ["off", "off", "on"],
            ["on", "on", "on"],
            ["off", "on", "on"],
            ["on", "off", "on"]]
streetlights = np.zeros((6, 3))

# In[3]:
def light_matrix(patterns):
    streetlights = np.zeros((len(patterns), len(patterns[0])))
    for i, pattern in enumerate(patterns):
        for j, light in enumerate(pattern):
            if light == "on":
                streetlights[i, j] = 1
    print(streetlights)
    return streetlights

# In[4]:
streetlights = light_matrix(patterns)
streetlights

# In[5]:
def scale_lights(lights, factor):
    lights = lights.astype(float)
    lights *= factor
    print("x", factor)
    print(lights)
    return lights

scale_lights(streetlights, 10)
# plt.imshow(streetlights)
