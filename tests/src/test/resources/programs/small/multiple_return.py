# Several values, none, and implicit None.
def f(n):
    if n == 0:
        return
    if n == 1:
        return 1,
    if n == 2:
        return 1, 2
    if n == 3:
        return *[1, 2], 3
print([f(n) for n in range(5)])
def g():
    yield 1, 2
    yield *[3], 4
    return 5, 6
print(list(g()))
