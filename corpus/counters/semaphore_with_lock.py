"""A Semaphore(3) limits the downloads; a lock guards the count.

Bad form: counters/semaphore_is_no_mutex.py
"""
import threading
import time

slots = threading.Semaphore(3)
downloads_lock = threading.Lock()
downloads = 0


def download(name):
    global downloads
    with slots:
        time.sleep(0.001)
    with downloads_lock:
        downloads += 1


def main():
    threads = [threading.Thread(target=download, args=(f"file{i}",)) for i in range(12)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    print("downloads:", downloads)


if __name__ == "__main__":
    main()
