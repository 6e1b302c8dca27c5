# The hint for a forgotten import.
def f():
    return math.sqrt(2)


f()
