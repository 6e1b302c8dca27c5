# Context variables in tasks: each has a copy.
import asyncio
import contextvars

var = contextvars.ContextVar("var", default="unset")


async def child(n):
    before = var.get()
    var.set(f"child {n}")
    await asyncio.sleep(0)
    return before, var.get()


async def main():
    var.set("main")
    print(await asyncio.gather(child(1), child(2)))
    print(var.get())
    print(await child(3))
    print(var.get())
    ctx = contextvars.copy_context()
    ctx.run(var.set, "in ctx")
    t = asyncio.create_task(child(4), context=ctx)
    print(await t, ctx[var], var.get())
    loop = asyncio.get_running_loop()
    seen = []
    loop.call_soon(lambda: seen.append(var.get()))
    var.set("changed after call_soon")
    await asyncio.sleep(0)
    print(seen)


asyncio.run(main())
print(var.get())
