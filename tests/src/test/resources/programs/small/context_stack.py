# Context managers written as generators, classes and nested functions.
from contextlib import contextmanager
depth = []
@contextmanager
def level(name):
    depth.append(name)
    try:
        yield len(depth)
    except KeyError as e:
        print("handled", e, "in", name)
    finally:
        depth.pop()
with level("a") as n, level("b") as m:
    print(n, m, depth)
    with level("c"):
        {}["missing"]
    print("after", depth)
try:
    with level("x"), level("y"):
        raise ValueError("through")
except ValueError as e:
    print(e, depth)
def f():
    with level("ret"):
        return list(depth)
print(f(), depth)
