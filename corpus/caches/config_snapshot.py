"""Host and port travel as one tuple, swapped and read under a lock.

Bad form: caches/config_reload.py
"""
import threading


class Config:
    def __init__(self):
        self._lock = threading.Lock()
        self._address = ("a.example", 1000)

    def reload(self, n):
        address = (f"{'ab'[n % 2]}.example", 1000 + n % 2)
        with self._lock:
            self._address = address  # ok: FT102

    def address(self):
        with self._lock:
            host, port = self._address
        return f"{host}:{port}"


def reloader(config):
    for n in range(2_000):
        config.reload(n)


def client(config, seen):
    for _ in range(2_000):
        seen.add(config.address())  # ok: FT105


def main():
    config = Config()
    seen = set()
    threads = [
        threading.Thread(target=reloader, args=(config,)),
        threading.Thread(target=client, args=(config, seen)),
    ]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(sorted(seen))


if __name__ == "__main__":
    main()
