"""The new thread clears the stop event, and with it a request that came before its first line.

Good form: signals/stop_cleared_before_start.py
"""
import threading


class Heartbeat:
    def __init__(self):
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._beat, daemon=True)

    def start(self):
        self._thread.start()

    def _beat(self):
        self._stopping.clear()  # expect: FT212
        while not self._stopping.wait(0.05):
            print("beat")

    def stop(self):
        self._stopping.set()
        self._thread.join(timeout=0.2)


def main():
    heartbeat = Heartbeat()
    heartbeat.start()
    heartbeat.stop()

if __name__ == "__main__":
    main()
