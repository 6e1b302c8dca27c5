"""A class-level lock around state that the whole class shares.

Bad form: counters/lock_per_instance.py
"""
import threading


class Connection:
    opened = 0
    _opened_lock = threading.Lock()

    def __init__(self, host):
        self.host = host

    def open(self):
        with self._opened_lock:  # ok: FT112
            Connection.opened += 1  # ok: FT101
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
