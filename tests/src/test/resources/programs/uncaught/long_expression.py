# Markers of calls over several lines, subscripts, operators and attributes.
import traceback


def f(*args, **kwargs):
    raise ValueError("from f")


def show(g):
    try:
        g()
    except Exception:
        traceback.print_exc()


d = {"a": {"b": None}}
show(lambda: d["a"]["b"]["c"])
show(lambda: 1 + 2 + "x" + 3)
show(lambda: f(
    1,
    2,
))
show(lambda: d["a"].nope.more)
show(lambda: (1, 2)[5])
show(lambda: -"a")
show(lambda: not_there + 1)
show(lambda: len(5) + len("abc"))
show(lambda: "é" + "ü" + 5)
show(lambda: [x for x in 5])
show(lambda: 1 < "a" < 2)
show(lambda: f(a=1)(b=2))
