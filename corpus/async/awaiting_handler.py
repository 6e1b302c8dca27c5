"""`asyncio.sleep` lets the other handlers run.

Bad form: async/sleeping_handler.py
"""
import asyncio


async def handle(name):
    await asyncio.sleep(0.1)  # ok: FT211
    return name.upper()


async def main():
    print(await asyncio.gather(*(handle(name) for name in ("a", "b", "c"))))


if __name__ == "__main__":
    asyncio.run(main())
