# asyncio.run with tasks, gather, sleep and results.
import asyncio

log = []


async def worker(name, delay):
    log.append(f"{name} starts")
    await asyncio.sleep(delay)
    log.append(f"{name} ends")
    return name.upper()


async def main():
    print(await asyncio.gather(worker("a", 0.9), worker("b", 0.3), worker("c", 0.6)))
    t = asyncio.create_task(worker("t", 0), name="task-name")
    print(t.get_name(), t.done())
    print(await t, t.done(), t.result(), t.cancelled(), t.exception())
    results = await asyncio.gather(worker("x", 0), fails(), return_exceptions=True)
    print(results[0], repr(results[1]))
    try:
        await asyncio.gather(fails(), worker("never mind", 0))
    except ValueError as e:
        print("gather raised", e)
    done, pending = await asyncio.wait([asyncio.create_task(worker("w", 0))])
    print(len(done), len(pending))
    print(await asyncio.wait_for(worker("f", 0), 5))
    try:
        await asyncio.wait_for(asyncio.sleep(10), 0.01)
    except TimeoutError as e:
        print(type(e).__name__)
    return "main result"


async def fails():
    await asyncio.sleep(0)
    raise ValueError("failed")


print(asyncio.run(main()))
print(log)
try:
    asyncio.run(5)
except TypeError as e:
    print(e)
try:
    asyncio.get_running_loop()
except RuntimeError as e:
    print(e)


async def nested():
    c = main()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    c.close()


asyncio.run(nested())
print(asyncio.iscoroutinefunction(main) if False else "skip")
