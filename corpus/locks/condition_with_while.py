"""`Condition.wait` in a loop that tests the predicate again, or `wait_for`.

Bad form: locks/condition_with_if.py
"""
import threading


class Mailbox:
    def __init__(self):
        self._changed = threading.Condition()
        self._letters = []

    def put(self, letter):
        with self._changed:
            self._letters.append(letter)  # ok: FT105
            self._changed.notify()

    def get(self):
        with self._changed:
            while not self._letters:  # ok: FT104
                self._changed.wait()
            return self._letters.pop()

    def drain(self):
        with self._changed:
            self._changed.wait_for(lambda: self._letters, timeout=0.1)  # ok: FT103
            letters, self._letters = self._letters, []
            return letters


def main():
    box = Mailbox()
    readers = [threading.Thread(target=box.get) for _ in range(2)]
    for r in readers:
        r.start()
    box.put("hello")
    box.put("world")
    for r in readers:
        r.join()
    print(box.drain())


if __name__ == "__main__":
    main()
