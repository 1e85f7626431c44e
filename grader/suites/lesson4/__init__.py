"""Suites of lesson 4: gradient descent on one weight."""
