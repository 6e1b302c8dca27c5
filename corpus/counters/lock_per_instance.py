"""A lock per object around state that the whole class shares.

Good form: counters/lock_per_class.py
"""
import threading


class Connection:
    opened = 0

    def __init__(self, host):
        self.host = host
        self._lock = threading.Lock()

    def open(self):
        with self._lock:  # expect: FT112
            Connection.opened += 1
        return self


def dial(host):
    for _ in range(1_000):
        Connection(host).open()


def main():
    dialers = [threading.Thread(target=dial, args=(f"host{i}",)) for i in range(4)]
    for d in dialers:
        d.start()
    for d in dialers:
        d.join()
    print("opened:", Connection.opened)


if __name__ == "__main__":
    main()
