"""`if` around `Condition.wait`: after the wake-up the item may be gone again.

Good form: locks/condition_with_while.py
"""
import threading


class Mailbox:
    def __init__(self):
        self._changed = threading.Condition()
        self._letters = []

    def put(self, letter):
        with self._changed:
            self._letters.append(letter)
            self._changed.notify_all()

    def get(self):
        with self._changed:
            if not self._letters:
                self._changed.wait(timeout=1)  # expect: FT206
            return self._letters.pop() if self._letters else None


def main():
    box = Mailbox()
    readers = [threading.Thread(target=box.get) for _ in range(2)]
    for r in readers:
        r.start()
    box.put("hello")
    box.put("world")
    for r in readers:
        r.join()
    print("read")


if __name__ == "__main__":
    main()
