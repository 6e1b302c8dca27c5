"""`time.sleep` in a coroutine: the handlers run one after the other.

Good form: async/awaiting_handler.py
"""
import asyncio
import time


async def handle(name):
    time.sleep(0.1)  # expect: FT211
    return name.upper()


async def main():
    print(await asyncio.gather(*(handle(name) for name in ("a", "b", "c"))))


if __name__ == "__main__":
    asyncio.run(main())
