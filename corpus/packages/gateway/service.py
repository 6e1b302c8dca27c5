"""What is done with the prices, on the loop."""
import asyncio

from .store import Store


class Service:
    def __init__(self):
        self._prices = asyncio.Queue()
        self._store = Store()

    def on_price(self, price):
        self._prices.put_nowait(price)

    async def handle_prices(self, count):
        for _ in range(count):
            price = await self._prices.get()
            saved = self._store.save(price)
            saved.result()  # expect: FT211

    def latest(self):
        return self._store.latest()
