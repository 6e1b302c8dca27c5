"""A daemon loop that ends by an Event and publishes through a lock."""
import threading
import time


class Heartbeat:
    def __init__(self, period):
        self._period = period
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._beats = 0
        self._thread = threading.Thread(target=self._loop, daemon=True)

    def start(self):
        self._thread.start()  # ok: FT301

    def _loop(self):
        while not self._stop.wait(self._period):
            with self._lock:
                self._beats += 1

    def beats(self):
        with self._lock:
            return self._beats

    def close(self):
        self._stop.set()
        self._thread.join()


def main():
    heartbeat = Heartbeat(0.005)
    heartbeat.start()
    time.sleep(0.05)
    print("alive:", heartbeat.beats() > 0)
    heartbeat.close()


if __name__ == "__main__":
    main()
