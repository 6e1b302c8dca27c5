"""A thread lock held across an `await`: two tasks at once would stop the loop for good.

Good form: async/async_lock.py
"""
import asyncio
import threading

lock = threading.Lock()
balance = 100


async def withdraw(amount):
    global balance
    with lock:  # expect: FT211
        left = balance - amount
        await asyncio.sleep(0.01)
        balance = left
        return left


async def main():
    print(await withdraw(10))
    print(await withdraw(20))


if __name__ == "__main__":
    asyncio.run(main())
