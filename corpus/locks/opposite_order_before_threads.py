"""Opposite lock orders that never meet: one of them runs before the other thread starts."""
import threading

index_lock = threading.Lock()
data_lock = threading.Lock()
entries = {}


def load():
    with data_lock:
        with index_lock:  # ok: FT201
            entries["first"] = 1


def serve():
    with index_lock:
        with data_lock:  # ok: FT201
            entries["last"] = len(entries)


def main():
    load()
    server = threading.Thread(target=serve)
    server.start()
    server.join()
    print(entries)


if __name__ == "__main__":
    main()
