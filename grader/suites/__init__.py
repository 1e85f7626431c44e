"""The hidden suites: one folder a lesson, one plain pytest file an exercise."""
