"""`call_soon_threadsafe` has the loop complete its future itself.

Bad form: async/result_set_by_thread.py
"""
import asyncio
import threading


def compute(loop, answer):
    loop.call_soon_threadsafe(answer.set_result, 6 * 7)  # ok: FT211


async def main():
    loop = asyncio.get_running_loop()
    answer = loop.create_future()
    worker = threading.Thread(target=compute, args=(loop, answer))
    worker.start()
    print(await answer)
    await asyncio.to_thread(worker.join)


if __name__ == "__main__":
    asyncio.run(main())
