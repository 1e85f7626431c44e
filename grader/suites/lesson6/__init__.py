"""Suites of lesson 6: a deep network and backpropagation."""
