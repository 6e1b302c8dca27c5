"""The change is made under the lock, the notification after it: `notify` raises.

Good form: signals/notify_with_lock.py
"""
import threading


class Kitchen:
    def __init__(self):
        self._ready = threading.Condition()
        self._plates = []

    def cook(self, dish):
        with self._ready:
            self._plates.append(dish)
        self._ready.notify()  # expect: FT206

    def serve(self):
        with self._ready:
            self._ready.wait_for(lambda: self._plates, timeout=1)
            return list(self._plates)


def main():
    kitchen = Kitchen()
    waiter = threading.Thread(target=kitchen.serve)
    waiter.start()
    try:
        kitchen.cook("soup")
    except RuntimeError as problem:
        print("nobody was told:", problem)
    waiter.join()

if __name__ == "__main__":
    main()
