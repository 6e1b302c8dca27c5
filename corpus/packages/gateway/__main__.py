"""Serves for a moment: `python -m gateway`."""
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
    feed.stop()


if __name__ == "__main__":
    asyncio.run(serve())
