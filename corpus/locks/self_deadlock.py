"""A method that holds a plain Lock calls another one that takes it again.

Good form: locks/reentrant_lock.py
"""
import threading


class Ledger:
    def __init__(self):
        self._lock = threading.Lock()
        self._entries = []

    def add(self, entry):
        with self._lock:  # expect: FT202
            self._entries.append(entry)

    def add_all(self, entries):
        with self._lock:
            for entry in entries:
                self.add(entry)


def main():
    ledger = Ledger()
    clerk = threading.Thread(target=ledger.add_all, args=([1, 2, 3],), daemon=True)
    clerk.start()
    clerk.join(timeout=0.3)
    print("waits for itself:", clerk.is_alive())


if __name__ == "__main__":
    main()
