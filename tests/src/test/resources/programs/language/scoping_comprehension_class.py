# Names in class bodies, comprehensions inside methods, nested lambdas and default arguments.
x = "module"
results = []


class A:
    x = "class"
    results.append([x for _ in range(1)])
    y = [i for i in range(3) if i]
    z = (lambda v=x: v)()
    w = [[x, j] for j in y]

    def m(self):
        return [x for _ in range(1)] + [self.x]

    n = {x: k for k in "ab"}

    class B:
        results.append(x)
        x = "inner"
        results.append(x)
        v = [x for _ in range(1)]


print(results, A.y, A.z, A.w, A().m(), A.n, A.B.v)


def outer(x):
    class C:
        y = x
        x = "own"
        z = x

        def get(self):
            return x

    return C.y, C.z, C().get()


try:
    print(outer("arg"))
except NameError as e:
    print(type(e).__name__, e)


def f():
    fs = {n: (lambda: n) for n in range(3)}
    gs = {n: (lambda n=n: n) for n in range(3)}
    return [g() for g in fs.values()], [g() for g in gs.values()]


print(f())
print([(lambda: i * j)() for i in range(3) for j in range(2)], [[i + j for j in range(i)] for i in range(4)], [k for k in [l for l in range(3)]])


def g():
    try:
        return [undefined_thing for _ in range(1)]
    except NameError as e:
        return str(e)


print(g(), [y for y in [1] for y in [y + 1]], [a := 5, a])


def h(n, acc=[], *, memo={}):
    acc.append(n)
    memo[n] = len(acc)
    return acc, memo


print(h(1), h(2), h.__defaults__, h.__kwdefaults__)
d = {k: v for k, v in enumerate("ab")} | {v: k for k, v in enumerate("ab")}
print(d, {**{i: i for i in range(2)}, 5: 5}, {(a, b) for a in (1,) for b in (2,)})
i = "kept"
_ = [i for i in range(3)], {i for i in range(2)}, list(i for i in "ab")
print(i, (lambda i: [i for i in range(i)])(3))


def cond(flag):
    if flag:
        import math
    try:
        return math.floor(2.5)
    except UnboundLocalError as e:
        return str(e)


print(cond(True), cond(False))


def loops():
    for q in []:
        pass
    try:
        return q
    except UnboundLocalError as e:
        return str(e)


print(loops())
def exc():
    try:
        raise ValueError("v")
    except ValueError as e:
        inner = lambda: e
        saved = inner()
    try:
        return inner()
    except NameError as n:
        return str(n), repr(saved)
print(exc())
