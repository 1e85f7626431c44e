#!/usr/bin/env python
# coding: utf-8

# In[1]:

import numpy as np
import random, time, sys
try:
    import matplotlib.pyplot as plt
except ImportError:
    plt = None

# In[2]:

weight = 0.1
number_of_toes = [8.5, 9.5, 10, 9]

# In[3]:

def neural_network(my_input, weight):
    prediction = my_input * weight
    print("the network says", prediction)
    return prediction

# In[4]:

my_input = number_of_toes[0]
pred = neural_network(my_input, weight)
print(pred)

# In[5]:

for toes in number_of_toes:
    print(neural_network(toes, weight), file=sys.stderr)

# In[6]:

random.seed(1)
np.random.seed(1)
weights = np.random.random((3, 4))
print(weights)
weights
