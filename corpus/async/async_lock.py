"""A lock of asyncio keeps tasks apart and lets the loop run.

Bad form: async/lock_across_await.py
"""
import asyncio

lock = asyncio.Lock()
balance = 100


async def withdraw(amount):
    global balance
    async with lock:  # ok: FT211
        left = balance - amount
        await asyncio.sleep(0.01)
        balance = left
        return left


async def main():
    print(await asyncio.gather(withdraw(10), withdraw(20)))


if __name__ == "__main__":
    asyncio.run(main())
