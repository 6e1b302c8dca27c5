# The protocol of with: what is called, with what, and what it returns.
class M:
    def __init__(self, name, swallow=False, fail=None):
        self.name, self.swallow, self.fail = name, swallow, fail

    def __enter__(self):
        print("enter", self.name)
        if self.fail == "enter":
            raise RuntimeError("enter " + self.name)
        return self.name.upper()

    def __exit__(self, kind, value, trace):
        print("exit", self.name, kind and kind.__name__, repr(value), trace is not None)
        if self.fail == "exit":
            raise RuntimeError("exit " + self.name)
        return self.swallow


with M("a") as a:
    print(a)
with M("b"), M("c") as c:
    print(c)
with (M("d") as d, M("e") as (e,)):
    print(d, e)
with M("f", swallow=True):
    1 / 0
try:
    with M("g", swallow=True), M("h", fail="enter"):
        print("never")
    print("swallowed")
    with M("i", fail="exit"):
        raise ValueError("body")
except RuntimeError as x:
    print(repr(x), repr(x.__context__))


def returning():
    for i in range(2):
        with M("j"):
            if i == 0:
                continue
            return "returned"


print(returning())
for bad in (5, object(), type("OnlyEnter", (), {"__enter__": lambda s: s})(),
            type("OnlyExit", (), {"__exit__": lambda *a: 1})(), type("Async", (), {"__aenter__": 1, "__aexit__": 1})()):
    try:
        with bad:
            pass
    except TypeError as x:
        print(x)
try:
    with M("k") as (p, q, r):
        print("never")
except ValueError as x:
    print(x)
box = {}
with M("l") as box["l"]:
    print(box)
with (M("m"), M("n")):
    pass
o = M("o")
o.__enter__ = lambda: print("looked up on the type")
with o:
    pass
