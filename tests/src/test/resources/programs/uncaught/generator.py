# A traceback through generators and yield from.
def inner():
    yield 1
    raise RuntimeError("in generator")


def outer():
    yield from inner()


def consume(it):
    return list(it)


consume(x * 2 for x in outer())
