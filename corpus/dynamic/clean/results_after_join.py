# ground-truth: clean
# append is one atomic operation (a note at most), and the list is read when all have ended.
import threading

results = []


def check(address):
    name, _, host = address.partition("@")
    results.append((address, bool(name) and "." in host))


threads = [
    threading.Thread(target=check, args=(address,))
    for address in ("ann@example.org", "bob@local", "@example.org")
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
valid = [address for address, is_valid in results if is_valid]
results.sort()
assert valid == ["ann@example.org"] and len(results) == 3
