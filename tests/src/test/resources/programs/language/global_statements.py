# global and nonlocal across nested functions, classes and exec.
count = 0


def bump():
    global count, created
    count += 1
    created = count * 10


bump(); bump()
print(count, created)


def nested():
    count = 100

    def inner():
        global count
        count += 1
        return count

    return inner(), count


print(nested(), count)


def layers():
    a = b = 0

    def mid():
        nonlocal a
        b = 10

        def low():
            nonlocal a, b
            a += 1
            b += 1
            return a, b

        return low(), low(), b

    return mid(), a, b


print(layers())


class K:
    global from_class
    from_class = "set"
    count = 5

    def get(self):
        return count


print(from_class, K().get(), "from_class" in vars(K))


def f():
    global imported, defined, Klass, loop, caught, ctx
    import math as imported

    def defined():
        return "defined"

    class Klass:
        pass

    for loop in range(3):
        pass
    try:
        1 / 0
    except ZeroDivisionError as caught:
        kept = caught
    with open(__file__) as ctx:
        pass


f()
print(imported.__name__, defined(), Klass.__qualname__, loop, "caught" in globals(), ctx.closed)


def acc():
    total = 0

    def add(n):
        nonlocal total
        total += n
        return add

    add.total = lambda: total
    return add


a = acc()
a(1)(2)(3)
print(a.total())


def deletes():
    v = 1

    def d():
        nonlocal v
        del v

    d()
    try:
        v
    except UnboundLocalError as e:
        return str(e)


print(deletes())
def del_global():
    global created
    del created
del_global()
try:
    created
except NameError as e:
    print(e)
exec("global count\ncount = 'from exec'")
print(count)
def ex():
    exec("global made_in_exec\nmade_in_exec = 1")
ex()
print(made_in_exec)
