"""A thread that reads prices from a library that knows nothing of asyncio."""
import threading


class Feed:
    def __init__(self, loop, service):
        self._loop = loop
        self._service = service
        self._stopped = threading.Event()
        self._thread = threading.Thread(target=self._read, daemon=True)

    def start(self):
        self._thread.start()

    def stop(self):
        self._stopped.set()
        self._thread.join()  # ok: FT211

    def _read(self):
        price = 100
        while not self._stopped.wait(0.005):
            price += 1
            self._loop.call_soon_threadsafe(self._service.on_price, price)  # ok: FT211
