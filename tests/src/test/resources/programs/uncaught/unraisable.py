# What cannot be raised goes to sys.unraisablehook.
import sys


def hook(args):
    print("unraisable", args.exc_type.__name__, args.exc_value)


sys.unraisablehook = hook


class Stubborn:
    def __eq__(self, other):
        raise ValueError("eq")

    __hash__ = None


try:
    Stubborn() == 1
except ValueError as e:
    print("raised", e)


def gen():
    try:
        yield
    except GeneratorExit:
        yield "ignored"


g = gen()
next(g)
try:
    g.close()
except RuntimeError as e:
    print(e)
raise ImportError("nothing here", name="mod", path="where")
