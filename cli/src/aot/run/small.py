"""What small programs do."""

import io
import json
import re
import threading
from collections import Counter, defaultdict


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def deposit(self, amount):
        with self.lock:
            self.balance += amount


def work(account, times):
    for _ in range(times):
        account.deposit(1)


account = Account(0)
threads = [threading.Thread(target=work, args=(account, 200)) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
words = Counter(re.findall(r"\w+", "the quick brown fox jumps over the lazy dog"))
groups = defaultdict(list)
for word, count in words.items():
    groups[count].append(word)
text = json.dumps({"balance": account.balance, "words": sorted(words), "x": [1.5, None, True]})
value = json.loads(text)
try:
    value["missing"]
except KeyError as error:
    message = f"{error!r:>30} {len(text):,}"
squares = [n * n for n in range(100) if n % 3]
total = sum(n for n in squares)
print(f"{total / 7:.2f} {total:06d}", (total, "text"), squares[:3], file=io.StringIO())
