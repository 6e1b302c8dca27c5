"""An Event as stop flag: documented, ordered, and `wait` ends the nap at once.

Bad form: threads/stop_flag.py
"""
import threading
import time


class Ticker(threading.Thread):
    def __init__(self):
        super().__init__()
        self._stop_requested = threading.Event()
        self.ticks = 0

    def run(self):
        while not self._stop_requested.is_set():
            self.ticks += 1  # ok: FT101
            self._stop_requested.wait(0.01)

    def stop(self):
        self._stop_requested.set()  # ok: FT102


if __name__ == "__main__":
    ticker = Ticker()
    ticker.start()
    time.sleep(0.05)
    ticker.stop()
    ticker.join()
    print("ticks:", ticker.ticks > 0)
