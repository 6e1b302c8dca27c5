"""Double-checked locking without the second check: the lock only queues up the builders.

Good form: caches/double_checked_singleton.py
"""
import threading

_instance = None
_instance_lock = threading.Lock()


class Registry:
    def __init__(self):
        self.codecs = ("utf-8", "latin-1")


def get_registry():
    global _instance
    if _instance is None:  # expect: FT104
        with _instance_lock:
            _instance = Registry()
    return _instance


def main():
    def use():
        assert "utf-8" in get_registry().codecs

    threads = [threading.Thread(target=use) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print(get_registry().codecs)


if __name__ == "__main__":
    main()
