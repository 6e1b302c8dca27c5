"""An RLock may be taken again by the thread that holds it.

Bad form: locks/self_deadlock.py
"""
import threading


class Ledger:
    def __init__(self):
        self._lock = threading.RLock()
        self._entries = []

    def add(self, entry):
        with self._lock:  # ok: FT202
            self._entries.append(entry)

    def add_all(self, entries):
        with self._lock:
            for entry in entries:
                self.add(entry)

    def size(self):
        with self._lock:
            return len(self._entries)


def main():
    ledger = Ledger()
    clerk = threading.Thread(target=ledger.add_all, args=([1, 2, 3],))
    clerk.start()
    clerk.join()
    print("entries:", ledger.size())


if __name__ == "__main__":
    main()
