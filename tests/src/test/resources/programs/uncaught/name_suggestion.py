# A suggestion for a misspelled variable.
counter = 1


def f():
    total_amount = 5
    return total_amuont


f()
