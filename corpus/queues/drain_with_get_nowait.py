"""Consumers take with `get_nowait` and stop at `queue.Empty`.

Bad form: queues/drain_while_not_empty.py
"""
import queue
import threading

work = queue.Queue()
for job in range(200):
    work.put(job)


def consume():
    while True:
        try:
            work.get_nowait()  # ok: FT104
        except queue.Empty:
            return


def main():
    consumers = [threading.Thread(target=consume) for _ in range(4)]
    for c in consumers:
        c.start()
    for c in consumers:
        c.join()
    print("left:", work.qsize())


if __name__ == "__main__":
    main()
