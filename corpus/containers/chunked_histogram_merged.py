"""Chunked processing in nested functions that return their part.

Bad form: containers/chunked_histogram.py
"""
from concurrent.futures import ThreadPoolExecutor


def histogram(data, chunk_size=250):
    def process(chunk):
        bins = dict.fromkeys(range(10), 0)
        for value in chunk:
            bins[value % 10] += 1  # ok: FT101
        return bins, max(chunk)

    chunks = [data[i:i + chunk_size] for i in range(0, len(data), chunk_size)]
    total = dict.fromkeys(range(10), 0)
    largest = []
    with ThreadPoolExecutor(max_workers=4) as pool:
        for bins, biggest in pool.map(process, chunks):
            for digit, count in bins.items():
                total[digit] += count  # ok: FT101
            largest.append(biggest)  # ok: FT105
    return total, max(largest)


if __name__ == "__main__":
    print(histogram([(i * 7919) % 1000 for i in range(2_000)]))
