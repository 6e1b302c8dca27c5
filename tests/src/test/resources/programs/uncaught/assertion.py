# An assertion's marker and message.
def check(x):
    assert x > 5, f"x is {x}"


check(9)
check(3)
