"""Suites of lesson 7: a sigmoid network with a bias."""
