"""Starts the workers: `python -m visits`."""
import threading

from . import store
from .handlers import serve


def main():
    workers = [threading.Thread(target=serve, args=(["/", "/about"] * 500,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(store.total, store.by_page, store.last_page)


if __name__ == "__main__":
    main()
