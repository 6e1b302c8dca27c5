"""A plain boolean as stop flag: it works, but only because nothing else hangs on it.

Good form: threads/stop_event.py
"""
import threading
import time


class Ticker(threading.Thread):
    def __init__(self):
        super().__init__()
        self.running = True

    def run(self):
        while self.running:
            time.sleep(0.01)

    def stop(self):
        self.running = False  # expect: FT102


if __name__ == "__main__":
    ticker = Ticker()
    ticker.start()
    time.sleep(0.05)
    ticker.stop()
    ticker.join()
    print("stopped")
