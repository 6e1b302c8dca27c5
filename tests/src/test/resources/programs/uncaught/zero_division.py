# The traceback of a call chain, with its markers.
def inner(a, b):
    return a / b


def outer(x):
    value = [inner(x, 0) for x in [1]]
    return value


print("before")
outer(5)
