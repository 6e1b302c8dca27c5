# The forms of raise and what each refuses.
def err(f, *args):
    try:
        f(*args)
    except BaseException as e:
        print(type(e).__name__, "|", e, "|", e.args, "|", repr(e.__cause__), repr(e.__context__),
              e.__suppress_context__)


def raises(x):
    raise x


def from_(x, y):
    raise x from y


def reraise():
    raise


err(raises, ValueError)
err(raises, ValueError("text", 1))
err(raises, 5)
err(raises, "text")
err(raises, None)
err(raises, int)
err(raises, KeyboardInterrupt)
err(from_, ValueError, KeyError)
err(from_, ValueError, KeyError("k"))
err(from_, ValueError, None)
err(from_, ValueError, 5)
err(reraise)


def in_handler():
    try:
        1 / 0
    except ZeroDivisionError:
        reraise()


err(in_handler)


def from_none():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError from None


err(from_none)


class Weird(Exception):
    def __new__(cls, *a):
        return 42


class Needs(Exception):
    def __init__(self, a, b):
        pass


err(raises, Weird)
err(raises, Needs)
err(raises, Needs(1, 2))


class BadInit(Exception):
    def __init__(self):
        raise KeyError("from init")


err(raises, BadInit)
