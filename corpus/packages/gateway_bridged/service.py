"""What is done with the prices, on the loop."""
import asyncio

from .store import Store


class Service:
    def __init__(self):
        self._prices = asyncio.Queue()
        self._store = Store()

    def on_price(self, price):
        self._prices.put_nowait(price)  # ok: FT211

    async def handle_prices(self, count):
        for _ in range(count):
            price = await self._prices.get()
            saved = self._store.save(price)
            await asyncio.wrap_future(saved)  # ok: FT211

    def latest(self):
        return self._store.latest()

    def close(self):
        self._store.close()
