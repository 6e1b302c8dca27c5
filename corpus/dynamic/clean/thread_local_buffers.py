# ground-truth: clean
# Each thread sees a buffer of its own in the thread-local object; results meet in the queue.
import queue
import threading

local = threading.local()


def buffer():
    if not hasattr(local, "parts"):
        local.parts = []
        local.length = 0
    return local.parts


def write(text):
    buffer().append(text)
    local.length += len(text)


def render(words, results):
    for word in words:
        write(word)
    results.put((local.length, " ".join(buffer())))


results = queue.Queue()
threads = [
    threading.Thread(target=render, args=(words, results))
    for words in (["good", "morning"], ["good", "night"])
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert sorted(results.get() for _ in threads) == [(9, "good night"), (11, "good morning")]
