"""A result and a plain flag that says it is there: nothing documented orders the two.

Good form: threads/ready_event.py
"""
import threading
import time


class Loader(threading.Thread):
    def __init__(self):
        super().__init__()
        self.table = {}
        self.ready = False

    def run(self):
        self.table = {n: n * n for n in range(100)}  # expect: FT102
        self.ready = True  # expect: FT102


def main():
    loader = Loader()
    loader.start()
    while not loader.ready:
        time.sleep(0.001)
    print(loader.table[9])
    loader.join()


if __name__ == "__main__":
    main()
