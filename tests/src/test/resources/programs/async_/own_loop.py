# Coroutines driven by hand and by a tiny event loop.
import types


@types.coroutine
def switch(value):
    return (yield value)


async def add(a, b):
    x = await switch(("add", a))
    return a + b + (x or 0)


async def main():
    first = await add(1, 2)
    second = await add(first, 10)
    return first, second


c = main()
print(type(c).__name__, c.__name__, c.__qualname__)
print(c.send(None))
print(c.send(100))
try:
    c.send(1000)
except StopIteration as e:
    print(e.value)
try:
    c.send(None)
except RuntimeError as e:
    print(e)


class Awaitable:
    def __init__(self, value):
        self.value = value

    def __await__(self):
        got = yield f"awaiting {self.value}"
        return (self.value, got)


async def uses():
    return [await Awaitable(i) for i in range(2)], await Awaitable("last")


def run(coroutine):
    value = None
    while True:
        try:
            request = coroutine.send(value)
        except StopIteration as e:
            return e.value
        print("request", request)
        value = len(str(request))


print(run(uses()))


async def fails():
    try:
        await switch("before")
    finally:
        print("cleanup")


c = fails()
c.send(None)
try:
    c.throw(ValueError("thrown in"))
except ValueError as e:
    print(repr(e))
c = fails()
c.send(None)
c.close()
for bad in (5, "text", [1], (x for x in []), None):
    async def wrong():
        await bad

    try:
        run(wrong())
    except TypeError as e:
        print(e)


class Bad:
    def __await__(self):
        return 5


async def bad_await():
    await Bad()


try:
    run(bad_await())
except TypeError as e:
    print(e)


async def nothing():
    pass


c = nothing()
for f in (lambda: iter(c), lambda: next(c), lambda: c.send(1), lambda: [x for x in c]):
    try:
        f()
    except TypeError as e:
        print(e)
print(run(c))


async def twice(c):
    await c
    await c


try:
    run(twice(nothing()))
except RuntimeError as e:
    print(e)
