"""Never finishes loading."""

# status: timeout
# says: was not loaded after

while True:
    pass
