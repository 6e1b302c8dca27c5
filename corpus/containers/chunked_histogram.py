"""Chunked processing in nested functions: the inner function fills variables of the outer one.

Good form: containers/chunked_histogram_merged.py
"""
from concurrent.futures import ThreadPoolExecutor


def histogram(data, chunk_size=250):
    bins = {digit: 0 for digit in range(10)}
    largest = []

    def process(chunk):
        for value in chunk:
            bins[value % 10] += 1  # expect: FT101
        largest.append(max(chunk))  # expect: FT105

    chunks = [data[i:i + chunk_size] for i in range(0, len(data), chunk_size)]
    with ThreadPoolExecutor(max_workers=4) as pool:
        for _ in pool.map(process, chunks):
            pass
    return bins, max(largest)


if __name__ == "__main__":
    print(histogram([(i * 7919) % 1000 for i in range(2_000)]))
