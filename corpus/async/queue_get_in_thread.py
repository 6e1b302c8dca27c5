"""The waiting is done on another thread, and the coroutine awaits that.

Bad form: async/queue_get_in_helper.py
"""
import asyncio
import queue
import threading

orders = queue.Queue()


def next_order():
    return orders.get()  # ok: FT211


async def serve():
    for _ in range(2):
        print("serving", await asyncio.to_thread(next_order))


async def main():
    guest = threading.Thread(target=lambda: [orders.put(dish) for dish in ("soup", "fish")])
    guest.start()
    await serve()
    await asyncio.to_thread(guest.join)


if __name__ == "__main__":
    asyncio.run(main())
