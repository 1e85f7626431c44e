"""The tests, in folders that mirror the machine's wings; at the top, those of the whole."""
