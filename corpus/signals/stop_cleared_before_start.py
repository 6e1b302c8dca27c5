"""The stop event is cleared before the thread is started.

Bad form: signals/stop_cleared_by_thread.py
"""
import threading


class Heartbeat:
    def __init__(self):
        self._stopping = threading.Event()
        self._thread = threading.Thread(target=self._beat)

    def start(self):
        self._stopping.clear()  # ok: FT212
        self._thread.start()

    def _beat(self):
        while not self._stopping.wait(0.05):
            print("beat")

    def stop(self):
        self._stopping.set()
        self._thread.join()


def main():
    heartbeat = Heartbeat()
    heartbeat.start()
    heartbeat.stop()

if __name__ == "__main__":
    main()
