"""A thread completes a future of the loop: the loop is not woken up, and its lists are not locked.

Good form: async/result_set_in_loop.py
"""
import asyncio
import threading


def compute(answer):
    answer.set_result(6 * 7)  # expect: FT211


async def main():
    answer = asyncio.get_running_loop().create_future()
    worker = threading.Thread(target=compute, args=(answer,))
    worker.start()
    while not answer.done():
        await asyncio.sleep(0.01)
    print(answer.result())
    await asyncio.to_thread(worker.join)


if __name__ == "__main__":
    asyncio.run(main())
