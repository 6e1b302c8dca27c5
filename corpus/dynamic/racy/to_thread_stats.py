# ground-truth: racy FT101 Stats.events lines 13, 23
# The coroutine and the helper thread both count while the helper is still at work.
import asyncio
import threading


class Stats:
    def __init__(self):
        self.events = 0


def collect(stats, closing):
    stats.events += 1
    closing.wait()
    return "collected"


async def main():
    stats = Stats()
    closing = threading.Event()
    helper = asyncio.create_task(asyncio.to_thread(collect, stats, closing))
    await asyncio.sleep(0.05)
    stats.events += 1
    closing.set()
    assert await helper == "collected"


asyncio.run(main())
