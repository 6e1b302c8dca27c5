# A traceback out of asyncio-free coroutines.
async def inner():
    raise LookupError("in a coroutine")


async def outer():
    await inner()


outer().send(None)
