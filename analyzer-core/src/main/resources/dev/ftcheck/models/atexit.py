"""Model of atexit: https://docs.python.org/3.14/library/atexit.html"""


@registers_callback("func", when="atexit")
def register(func, /, *args, **kwargs):
    func(*args, **kwargs)
    return func


def unregister(func, /): ...
