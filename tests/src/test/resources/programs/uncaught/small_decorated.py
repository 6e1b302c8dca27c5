# Frames of a wrapper and the wrapped function.
import functools


def loud(f):
    @functools.wraps(f)
    def wrapper(*args):
        return f(*args)

    return wrapper


@loud
def divide(a, b):
    return a / b


divide(1, 0)
