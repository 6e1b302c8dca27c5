"""A small program for the training run of the build: a race, a lock cycle, and what surrounds them in real code."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field


class Counter:
    def __init__(self) -> None:
        self.hits = 0
        self.misses = {}
        self._lock = threading.Lock()

    def hit(self, name: str) -> None:
        self.hits += 1
        with self._lock:
            self.misses[name] = self.misses.get(name, 0) + 1

    def clear(self):
        self.misses.clear()  # ftcheck: ignore[FT103] called before the threads start


@dataclass
class Account:
    balance: int = 0
    lock: threading.Lock = field(default_factory=threading.Lock)


def transfer(source: Account, target: Account, amount: int = 1, *rest: int, **options: object) -> bool:
    with source.lock, target.lock:
        if source.balance >= amount:
            source.balance -= amount
            target.balance += amount
            return True
        return False


def main(count=4):
    counter = Counter()
    first, second = Account(10), Account(20)
    threads = [threading.Thread(target=counter.hit, args=(f"thread {n!r:>{count}}",)) for n in range(count)]
    for thread in threads:
        thread.start()
    threading.Thread(target=transfer, args=(first, second)).start()
    threading.Thread(target=transfer, args=(second, first)).start()
    with ThreadPoolExecutor(max_workers=count) as pool:
        for future in [pool.submit(transfer, first, second, n) for n in range(10)]:
            try:
                print(future.result())
            except (ValueError, RuntimeError) as error:
                raise SystemExit(1) from error
    match count:
        case 0 | 1:
            pass
        case [first_one, *_] if first_one:
            del first_one
    return lambda x: x if x else {k: v for k, v in counter.misses.items()}


if __name__ == "__main__":
    main()
