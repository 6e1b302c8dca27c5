# Star expressions in displays, calls, subscripts, returns and for loops.
a, d = [1, 2], {"x": 1}
print([*a, *a], (*a,), {*a}, {**d, **{"y": 2}}, [*range(3), *"ab", *d], max(*a, 0), [*a][0], (lambda *x: x)(*a, *a), [x for x in (*a, 3)], {*a, *()}, [*[]], (*[], *()), {**{}})
def f():
    return *a, 3
def g():
    yield *a, 4
print(f(), list(g()), [y for x in [(1, 2)] for y in (*x, 0)])
for x in *a, "end":
    print(x, end=" ")
class S:
    def __getitem__(self, k): return k
print(S()[*a], S()[*a, 5], S()[0, *a])
x = *a, *a
print(x, *x, sep="|")
