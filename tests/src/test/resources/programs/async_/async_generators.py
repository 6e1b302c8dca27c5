# Async generators driven by hand.
import types


@types.coroutine
def pause(v):
    return (yield v)


def run(awaitable):
    it = awaitable.__await__()
    steps = []
    try:
        while True:
            steps.append(next(it))
    except StopIteration as e:
        return e.value, steps


async def numbers(n):
    try:
        for i in range(n):
            await pause(("paused", i))
            got = yield i
            if got:
                print("got", got)
    finally:
        await pause("cleanup")
        print("closed")


g = numbers(3)
print(type(g).__name__, g.__name__, hasattr(g, "__aiter__"), g.__aiter__() is g)
print(run(g.__anext__()), run(g.asend("hello")))
try:
    run(g.athrow(ValueError("thrown")))
except ValueError as e:
    print(repr(e))
try:
    run(g.__anext__())
except StopAsyncIteration as e:
    print("end", e.args)


async def collect():
    out = []
    async for x in numbers(2):
        out.append(x)
    else:
        out.append("else")
    out.append([x async for x in numbers(2)])
    out.append({x: await pause(x) async for x in numbers(1)})
    out.append([y async for x in numbers(3) if x for y in range(x)])
    gen = (x * 2 async for x in numbers(2))
    out.append([v async for v in gen])
    return out


value, steps = run(collect())
print(value, len(steps))
g = numbers(2)
run(g.__anext__())
print(run(g.aclose()))
print(run(g.aclose()))
try:
    run(numbers(1).asend(5))
except TypeError as e:
    print(e)


async def breaks():
    g = numbers(5)
    async for x in g:
        if x == 1:
            break
    await g.aclose()
    return x


print(run(breaks())[0])


async def not_iterable(o):
    async for x in o:
        pass


class NoAnext:
    def __aiter__(self):
        return 5


class BadAnext:
    def __aiter__(self):
        return self

    def __anext__(self):
        return 5


for o in (5, [1], NoAnext(), BadAnext()):
    try:
        run(not_iterable(o))
    except TypeError as e:
        print(e)


async def use():
    g = numbers(1)
    got = await anext(g), await anext(numbers(0), "default")
    await g.aclose()
    return got


print(run(use()))
try:
    for x in numbers(1):
        pass
except TypeError as e:
    print(e)
