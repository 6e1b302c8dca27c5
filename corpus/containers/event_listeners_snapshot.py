"""Listeners are copied under the lock and called outside it.

Bad form: containers/event_listeners.py
"""
import threading


class Signal:
    def __init__(self):
        self._lock = threading.Lock()
        self._listeners = []

    def connect(self, listener):
        with self._lock:
            self._listeners.append(listener)

    def emit(self, value):
        with self._lock:
            listeners = tuple(self._listeners)
        for listener in listeners:  # ok: FT106
            listener(value)

    def count(self):
        with self._lock:
            return len(self._listeners)


def main():
    signal = Signal()

    def plug():
        for i in range(100):
            signal.connect(lambda value, i=i: value + i)

    def ring():
        for n in range(50):
            signal.emit(n)

    plugger = threading.Thread(target=plug)
    ringer = threading.Thread(target=ring)
    plugger.start()
    ringer.start()
    plugger.join()
    ringer.join()
    print("listeners:", signal.count())


if __name__ == "__main__":
    main()
