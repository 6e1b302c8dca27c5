"""Word count into one shared dict: `d[k] += 1` reads, adds and stores.

Good form: counters/word_count_merge.py
"""
from concurrent.futures import ThreadPoolExecutor

TEXTS = [
    "the quick brown fox jumps over the lazy dog",
    "the dog sleeps and the fox runs",
    "a lazy afternoon for the quick dog",
] * 50

counts = dict.fromkeys((word for text in TEXTS for word in text.split()), 0)


def count_words(text):
    for word in text.split():
        counts[word] += 1  # expect: FT101


def main():
    with ThreadPoolExecutor(max_workers=4) as pool:
        list(pool.map(count_words, TEXTS))
    for word in sorted(counts, key=counts.get, reverse=True)[:3]:
        print(word, counts[word])


if __name__ == "__main__":
    main()
