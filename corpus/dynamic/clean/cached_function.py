# ground-truth: clean
# lru_cache is coherent by itself; the function may run twice, which does no harm: it is pure.
import functools
import threading


@functools.lru_cache(maxsize=32)
def distance(start, end):
    steps = 0
    for one, other in zip(start, end):
        steps += one != other
    return steps + abs(len(start) - len(end))


def compare(words, found):
    for word in words:
        found.append(distance("kitten", word))


found = [[], [], []]
words = ["sitting", "mitten", "kitten"]
threads = [threading.Thread(target=compare, args=(words, part)) for part in found]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
assert found[0] == found[1] == found[2] and distance.cache_info().currsize == 3
