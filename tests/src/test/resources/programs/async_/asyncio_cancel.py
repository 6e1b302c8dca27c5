# Cancelling tasks, shielding, timeouts.
import asyncio


async def worker():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
        raise
    finally:
        print("cleanup")


async def stubborn():
    try:
        await asyncio.sleep(60)
    except asyncio.CancelledError:
        return "survived"


async def main():
    t = asyncio.create_task(worker())
    await asyncio.sleep(0)
    print(t.cancel("message"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("caught", e.args, t.cancelled(), t.done())
    t = asyncio.create_task(stubborn())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled())
    t = asyncio.create_task(worker())
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("never started")
    print(t.cancel())
    inner = asyncio.create_task(asyncio.sleep(0.01, "shielded"))
    outer = asyncio.shield(inner)
    outer.cancel()
    try:
        await outer
    except asyncio.CancelledError:
        print("outer cancelled", inner.cancelled())
    print(await inner)
    try:
        async with asyncio.timeout(0.01):
            await asyncio.sleep(60)
    except TimeoutError:
        print("timed out")
    async with asyncio.timeout(None) as cm:
        print(cm.when(), cm.expired())
    try:
        t.result()
    except asyncio.CancelledError:
        print("result of cancelled")
    f = asyncio.get_running_loop().create_future()
    try:
        f.result()
    except asyncio.InvalidStateError as e:
        print(e)
    f.set_result(5)
    print(await f, f.done())
    try:
        f.set_result(6)
    except asyncio.InvalidStateError as e:
        print(e)
    print(issubclass(asyncio.CancelledError, Exception), asyncio.TimeoutError is TimeoutError)


asyncio.run(main())
