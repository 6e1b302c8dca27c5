# ground-truth: clean
# Tasks share nothing but constants; what they return comes back through map.
from concurrent.futures import ThreadPoolExecutor

STOP_WORDS = {"the", "a", "of"}
TEXTS = ["the price of tea", "a cup of tea", "the end"]


def count_words(text):
    counts = {}
    for word in text.split():
        if word not in STOP_WORDS:
            counts[word] = counts.get(word, 0) + 1
    return counts


def merge(parts):
    total = {}
    for part in parts:
        for word, count in part.items():
            total[word] = total.get(word, 0) + count
    return total


with ThreadPoolExecutor(max_workers=3) as pool:
    total = merge(pool.map(count_words, TEXTS))
assert total == {"price": 1, "tea": 2, "cup": 1, "end": 1}
