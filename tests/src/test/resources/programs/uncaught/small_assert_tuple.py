# An assertion with a message that is no text.
assert 1 + 1 == 3, {"expected": 3}
