# Counters in globals, closures, attributes, defaults, generators and classes agree.
count = 0
def by_global():
    global count
    count += 1
    return count
def closure():
    n = 0
    def f():
        nonlocal n
        n += 1
        return n
    return f
def by_attr():
    by_attr.n = getattr(by_attr, "n", 0) + 1
    return by_attr.n
def by_default(state=[0]):
    state[0] += 1
    return state[0]
def gen():
    n = 0
    while True:
        n += 1
        yield n
class Obj:
    n = 0
    def __call__(self):
        self.n += 1
        return self.n
import itertools
c, g, o, k = closure(), gen(), Obj(), itertools.count(1)
for _ in range(3):
    print(by_global(), c(), by_attr(), by_default(), next(g), o(), next(k))
print(count, by_attr.n, by_default.__defaults__, o.n, Obj.n, c.__closure__[0].cell_contents)
