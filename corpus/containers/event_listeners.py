"""Listeners are notified while others register and unregister.

Good form: containers/event_listeners_snapshot.py
"""
import threading


class Signal:
    def __init__(self):
        self.listeners = []

    def connect(self, listener):
        self.listeners.append(listener)

    def emit(self, value):
        for listener in self.listeners:  # expect: FT106
            listener(value)


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
    print("listeners:", len(signal.listeners))


if __name__ == "__main__":
    main()
