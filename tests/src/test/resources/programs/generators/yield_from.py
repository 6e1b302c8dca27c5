# yield from: values, send, throw and close pass through; results come back.
def inner():
    got = None
    try:
        while True:
            got = yield f"inner got {got}"
            if got == "stop":
                return "inner result"
    except ValueError as e:
        return f"handled {e}"
    finally:
        print("inner finally")


def outer():
    while True:
        result = yield from inner()
        print("outer has", result)


o = outer()
print(next(o))
print(o.send("a"))
print(o.send("stop"))
print(o.throw(ValueError("thrown")))
o.close()


def over(iterable):
    return (yield from iterable)


print(list(over([1, 2])), list(over("ab")), list(over({})), list(over(range(2))))
it = over([1, 2, 3])
print(next(it), next(it))
try:
    it.send("x")
except AttributeError as e:
    print(e)
it = over([1, 2])
next(it)
try:
    it.throw(KeyError("through a list iterator"))
except KeyError as e:
    print(repr(e))


class Custom:
    def __init__(self):
        self.n = 0

    def __iter__(self):
        return self

    def __next__(self):
        self.n += 1
        if self.n > 2:
            raise StopIteration("custom value")
        return self.n

    def send(self, v):
        return f"sent {v}"

    def throw(self, *a):
        return f"thrown {a[0]!r}" if len(a) == 1 else f"thrown {len(a)} arguments"

    def close(self):
        print("custom closed")


it = over(Custom())
print(next(it), it.send("s"), it.throw(ValueError("t")))
it.close()


def show():
    r = yield from over(Custom())
    yield r


print(list(show()))
try:
    list(over(5))
except TypeError as e:
    print(e)


def chain(n):
    if n:
        yield from chain(n - 1)
    yield n


print(list(chain(50))[-3:])


def value():
    return 5
    yield


def get():
    x = (yield from value()) + (yield from value())
    yield x


print(list(get()))
