"""Change and notification in one critical section.

Bad form: signals/notify_without_lock.py
"""
import threading


class Kitchen:
    def __init__(self):
        self._ready = threading.Condition()
        self._plates = []

    def cook(self, dish):
        with self._ready:
            self._plates.append(dish)
            self._ready.notify()  # ok: FT206

    def serve(self):
        with self._ready:
            self._ready.wait_for(lambda: self._plates, timeout=1)  # ok: FT206
            return list(self._plates)


def main():
    kitchen = Kitchen()
    waiter = threading.Thread(target=kitchen.serve)
    waiter.start()
    kitchen.cook("soup")
    waiter.join()
    print("served")

if __name__ == "__main__":
    main()
