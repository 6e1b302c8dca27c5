# Local, enclosing, global and built-in scopes.
x = "global"


def reads():
    return x


def writes():
    x = "local"
    return x


def declares():
    global x
    x = "changed"
    return x


print(reads(), writes(), reads(), declares(), reads())


def unbound():
    try:
        print(x)
    except UnboundLocalError as e:
        print(type(e).__name__, e)
    x = 1


unbound()


def outer():
    x = "outer"

    def middle():
        def inner():
            nonlocal x
            x = x + "!"
            return x

        return inner

    inner = middle()
    return inner(), inner(), x


print(outer())


def makes_global():
    global fresh
    fresh = 42


makes_global()
print(fresh)


def shadows(len):
    return len + 1


print(shadows(1), len("abc"))


def conditional(flag):
    if flag:
        v = 1
    try:
        return v
    except UnboundLocalError as e:
        return str(e)


print(conditional(True), conditional(False))
try:
    nowhere
except NameError as e:
    print(e, e.name)


def free():
    def inner():
        return late

    try:
        inner()
    except NameError as e:
        print(type(e).__name__, e)
    late = 1
    print(inner())


free()
del x
print("x" in globals())
