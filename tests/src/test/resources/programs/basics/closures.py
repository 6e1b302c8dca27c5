# Cells are shared, late bound and made afresh by every call.
fs = [lambda: i for i in range(3)]
print([f() for f in fs])
fs = [lambda i=i: i for i in range(3)]
print([f() for f in fs])


def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def read():
        return n

    return up, read


up, read = counter()
up2, read2 = counter()
print(up(), up(5), read(), up2(), read2())
print(up.__closure__[0].cell_contents, up.__code__.co_freevars, counter.__code__.co_cellvars)
up.__closure__[0].cell_contents = 100
print(read())


def adder(n):
    return lambda m: lambda k: n + m + k


print(adder(1)(2)(3))


def parameter_cell(a, *args, k=5, **kw):
    def show():
        return a, args, k, kw

    a += 1
    return show


print(parameter_cell(1, 2, 3, z=4)())


def loop():
    out = []
    for i in range(3):
        def f():
            return i
        out.append(f)
    return out


print([f() for f in loop()])


def recursive():
    def fact(n):
        return 1 if n < 2 else n * fact(n - 1)

    return fact


print(recursive()(20), recursive()(25))
print(read.__closure__ is not None, (lambda: 0).__closure__)
