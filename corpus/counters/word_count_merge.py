"""Word count where each task counts for itself and the main thread merges.

Bad form: counters/word_count_dict.py
"""
from collections import Counter
from concurrent.futures import ThreadPoolExecutor

TEXTS = [
    "the quick brown fox jumps over the lazy dog",
    "the dog sleeps and the fox runs",
    "a lazy afternoon for the quick dog",
] * 50


def count_words(text):
    own = Counter()
    for word in text.split():
        own[word] += 1  # ok: FT101
    return own


def main():
    total = Counter()
    with ThreadPoolExecutor(max_workers=4) as pool:
        for part in pool.map(count_words, TEXTS):
            total.update(part)  # ok: FT105
    for word, n in total.most_common(3):
        print(word, n)


if __name__ == "__main__":
    main()
