"""Starts the workers: `python -m visits_locked`."""
import threading

from .handlers import serve
from .store import store


def main():
    workers = [threading.Thread(target=serve, args=(["/", "/about"] * 500,)) for _ in range(3)]
    for worker in workers:
        worker.start()
    print("so far", store.summary()[0] >= 0)
    for worker in workers:
        worker.join()
    print(store.summary())


if __name__ == "__main__":
    main()
