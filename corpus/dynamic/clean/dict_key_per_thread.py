# ground-truth: clean
# d[k] = v with keys that no two threads share.
import threading

sizes = {}


def measure(folder, files):
    sizes[folder] = 0
    for name in files:
        sizes[folder] += len(name)


folders = {"mail": ["inbox", "sent"], "photos": ["cat.png"], "music": []}
threads = [threading.Thread(target=measure, args=item) for item in folders.items()]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sizes == {"mail": 9, "photos": 7, "music": 0}
