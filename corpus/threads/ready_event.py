"""A result and an Event that says it is there: `set` comes before the return of `wait`.

Bad form: threads/ready_flag.py
"""
import threading


class Loader(threading.Thread):
    def __init__(self):
        super().__init__()
        self.table = {}
        self.ready = threading.Event()

    def run(self):
        self.table = {n: n * n for n in range(100)}  # ok: FT102
        self.ready.set()


def main():
    loader = Loader()
    loader.start()
    loader.ready.wait()
    print(loader.table[9])  # ok: FT102
    loader.join()


if __name__ == "__main__":
    main()
