# TaskGroup: results, failure of one cancels the others, exception groups.
import asyncio


async def ok(n):
    await asyncio.sleep(0)
    return n * 2


async def bad(n):
    await asyncio.sleep(0)
    raise ValueError(n)


async def long():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        print("long cancelled")
        raise


async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(ok(1))
        b = tg.create_task(ok(2))
    print(a.result(), b.result())
    try:
        async with asyncio.TaskGroup() as tg:
            t = tg.create_task(long())
            tg.create_task(bad(1))
    except* ValueError as group:
        print(repr(group), t.cancelled())
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(long())
            await asyncio.sleep(0)
            raise KeyError("body")
    except BaseExceptionGroup as group:
        print(repr(group))
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad("first"))
            tg.create_task(bad("second"))
    except ExceptionGroup as group:
        print(group.message, group.exceptions)
    try:
        tg.create_task(c := ok(1))
    except RuntimeError as e:
        c.close()
        print(str(e).split(" at ")[0].split("<")[0], "finished" in str(e))
    async for i in ticker(3):
        print("tick", i)
    print(await asyncio.to_thread(lambda x: x + 1, 41))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, pow, 2, 10))
    called = []
    loop.call_soon(called.append, "soon")
    loop.call_later(0.01, called.append, "later")
    h = loop.call_later(0.01, called.append, "cancelled")
    h.cancel()
    loop.call_soon_threadsafe(called.append, "threadsafe")
    await asyncio.sleep(0.05)
    print(called, h.cancelled())
    return [await c for c in asyncio.as_completed([ok(5)])]


async def ticker(n):
    for i in range(n):
        yield i
        await asyncio.sleep(0)


print(asyncio.run(main()))
with asyncio.Runner() as runner:
    print(runner.run(ok(1)), runner.run(ok(2)))
