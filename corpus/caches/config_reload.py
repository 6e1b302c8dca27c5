"""Two fields replaced one after the other: a reader may see the new host with the old port.

Good form: caches/config_snapshot.py
"""
import threading


class Config:
    def __init__(self):
        self.host = "a.example"
        self.port = 1000

    def reload(self, n):
        self.host = f"{'ab'[n % 2]}.example"  # expect: FT102
        self.port = 1000 + n % 2  # expect: FT102

    def address(self):
        return f"{self.host}:{self.port}"


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
