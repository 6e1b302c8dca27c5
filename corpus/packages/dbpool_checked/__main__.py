"""Four clients share two connections: `python -m dbpool_checked`."""
import threading

from .client import run_queries
from .pool import Pool


def main():
    pool = Pool(size=2)
    clients = [threading.Thread(target=run_queries, args=(pool, n), daemon=True) for n in range(4)]
    for client in clients:
        client.start()
    print("free:", pool.free())
    for client in clients:
        client.join(0.4)
    print("idle:", len(pool.idle()))


if __name__ == "__main__":
    main()
