"""Serves for a moment: `python -m gateway_bridged`."""
import asyncio

from .feed import Feed
from .service import Service


async def serve():
    service = Service()
    feed = Feed(asyncio.get_running_loop(), service)
    feed.start()
    try:
        async with asyncio.timeout(0.5):
            await service.handle_prices(10)
    except TimeoutError:
        print("no more prices")
    print(service.latest())
    await asyncio.to_thread(feed.stop)
    service.close()


if __name__ == "__main__":
    asyncio.run(serve())
