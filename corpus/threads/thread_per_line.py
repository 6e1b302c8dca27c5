"""One thread per line of the input: the input decides how many threads there are.

Good form: threads/pool_per_line.py
"""
import io
import threading

SAMPLE = "\n".join(f"https://host{i}.example/" for i in range(20))


def fetch(url):
    return len(url)


def fetch_all(lines):
    threads = []
    for line in lines:
        t = threading.Thread(target=fetch, args=(line.strip(),))  # expect: FT303
        t.start()
        threads.append(t)
    for t in threads:
        t.join()


if __name__ == "__main__":
    fetch_all(io.StringIO(SAMPLE))
