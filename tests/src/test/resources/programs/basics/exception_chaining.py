# __context__ and __cause__, set by the interpreter.
def show(e, depth=0):
    print("  " * depth, repr(e), "cause", repr(e.__cause__), "suppress", e.__suppress_context__)
    if e.__context__ and depth < 5:
        show(e.__context__, depth + 1)


try:
    try:
        1 / 0
    except ZeroDivisionError:
        {}["x"]
except KeyError as e:
    show(e)
try:
    try:
        raise ValueError("a")
    except ValueError as a:
        raise TypeError("b") from a
except TypeError as e:
    show(e)
try:
    try:
        raise ValueError("a")
    finally:
        raise TypeError("in finally")
except TypeError as e:
    show(e)


def nested():
    try:
        raise ValueError(1)
    except ValueError:
        try:
            raise ValueError(2)
        except ValueError:
            try:
                raise ValueError(3)
            except ValueError as e:
                return e


show(nested())
try:
    try:
        raise ValueError("same")
    except ValueError as v:
        raise v
except ValueError as e:
    show(e)
a, b = ValueError("a"), ValueError("b")
try:
    try:
        raise a
    except ValueError:
        raise b
except ValueError:
    pass
try:
    try:
        raise b
    except ValueError:
        raise a
except ValueError as e:
    show(e)


def gen():
    try:
        yield 1
    except ValueError:
        yield "caught"
        raise KeyError("from gen")


g = gen()
next(g)
print(g.throw(ValueError("thrown")))
try:
    try:
        raise TypeError("outer")
    except TypeError:
        next(g)
except KeyError as e:
    show(e)
import sys

try:
    raise ValueError("current")
except ValueError as e:
    print(sys.exception() is e, sys.exc_info()[0])
print(sys.exception(), sys.exc_info())
