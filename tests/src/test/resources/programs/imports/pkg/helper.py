from . import name


def greet():
    return f"hello from {__name__} of {name}"
