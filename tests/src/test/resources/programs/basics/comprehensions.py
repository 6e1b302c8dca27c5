# List, set, dict comprehensions and generator expressions; their own scope.
print([x for x in range(5)], [x * y for x in range(3) for y in range(x)])
print([(x, y) for x in "ab" if x > "a" for y in (1, 2) if y > 1])
print({x % 3 for x in range(0, 3)}, {k: v for k, v in zip("ab", (1, 2))})
print([[j for j in range(i)] for i in range(4)])
print(sum(x for x in range(5)), list(x for x in "ab"))
x = "outer"
[x for x in range(3)]
print(x)
print([i for i, in [(1,), (2,)]], [a for a, *b in ["xyz"]], [b for a, *b in ["xyz"]])
print([f() for f in [lambda: i for i in range(3)]])
print([y for x in range(3) for y in [x * 10]])


class C:
    n = 3
    squares = [i * i for i in range(n)]
    try:
        bad = [n for _ in range(2)]
    except NameError as e:
        bad = str(e)


print(C.squares, C.bad)


def f():
    values = [1, 2, 3]
    k = 10
    return [v * k for v in values], {v: k for v in values}, k


print(f())
g = (print("evaluated", i) for i in [print("first source"), 2])
print("made")
next(g)
try:
    (i for i in 5)
except TypeError as e:
    print(e)
print([i if i % 2 else -i for i in range(5)], [not i for i in (0, 1)])
print({1: 2 for _ in range(3)}, {k: v for k in (1, 1) for v in (1, 2)})
print([locals().get("z") for z in (1, 2)])
