"""A Semaphore(3) lets three threads in at once: fine as a limit, no lock for a counter.

Good form: counters/semaphore_with_lock.py
"""
import threading
import time

slots = threading.Semaphore(3)
downloads = 0


def download(name):
    global downloads
    with slots:
        time.sleep(0.001)
        downloads += 1  # expect: FT101


def main():
    threads = [threading.Thread(target=download, args=(f"file{i}",)) for i in range(12)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("downloads:", downloads)


if __name__ == "__main__":
    main()
