"""A helper of a coroutine waits at a thread queue: the loop stands still until an order comes.

Good form: async/queue_get_in_thread.py
"""
import asyncio
import queue
import threading

orders = queue.Queue()


def next_order():
    return orders.get()  # expect: FT211


async def serve():
    for _ in range(2):
        print("serving", next_order())
        await asyncio.sleep(0)


async def main():
    guest = threading.Thread(target=lambda: [orders.put(dish) for dish in ("soup", "fish")])
    guest.start()
    await serve()
    await asyncio.to_thread(guest.join)


if __name__ == "__main__":
    asyncio.run(main())
