# Comprehensions with await and async for in every position, with a hand-made driver.
import types


@types.coroutine
def tick(v):
    steps.append(v)
    yield
    return v


async def agen(n):
    for i in range(n):
        yield await tick(i)


def run(c):
    try:
        while True:
            c.send(None)
    except StopIteration as e:
        return e.value


async def main():
    print([x async for x in agen(3)])
    print([await tick(x) for x in range(2)])
    print({x: await tick(x * 2) async for x in agen(2)})
    print({x async for x in agen(2) if await tick(True)})
    print([[y async for y in agen(x)] async for x in agen(3)])
    print([x for x in [await tick("first")]])
    print([(x, y) for x in range(2) async for y in agen(2) if x != y])
    g = (x * 10 async for x in agen(3) if x)
    print(type(g).__name__, [v async for v in g])
    h = (await tick(x) for x in range(2))
    print(type(h).__name__, [v async for v in h])
    print([f(2) for f in [lambda v: v * 2]], await tick(5) + await tick(6), [await tick(1), await tick(2)], {"k": await tick(3)}, f"{await tick(4)}", (await tick([1, 2]))[0])
    print(await tick(1) if await tick(True) else 0, await tick(0) or await tick("or"), not await tick(0), -await tick(5), await tick(2) ** 2, 1 < await tick(2) < 3)
    async for i in agen(3):
        if i == 1:
            continue
        print("i", i)
    else:
        print("else")
    async for i in agen(5):
        if i == 1:
            break
    else:
        print("never")
    return await nested()


async def nested():
    async def inner(n):
        return n and 1 + await inner(n - 1)

    return await inner(50)


steps = []
print(run(main()), len(steps))


async def raises():
    try:
        return [1 // x async for x in agen(2)]
    except ZeroDivisionError as e:
        return str(e)


print(run(raises()))


async def manual():
    it = aiter(agen(2))
    out = [await anext(it), await anext(it)]
    try:
        await anext(it)
    except StopAsyncIteration:
        out.append("end")
    return out, await anext(aiter(agen(0)), "default")


print(run(manual()))
async def returns_early():
    async for x in agen(3):
        try:
            return x
        finally:
            await tick("cleanup")
print(run(returns_early()), steps[-1])
try:
    aiter(5)
except TypeError as e:
    print(e)
try:
    anext(5)
except TypeError as e:
    print(e)
