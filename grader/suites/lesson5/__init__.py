"""Suites of lesson 5: gradient descent on many weights."""
