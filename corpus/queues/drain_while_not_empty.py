"""Several consumers test `q.empty()` before `q.get()`: the loser of the race blocks.

Good form: queues/drain_with_get_nowait.py
"""
import queue
import threading

work = queue.Queue()
for job in range(200):
    work.put(job)


def consume():
    while not work.empty():  # expect: FT104
        work.get()


def main():
    consumers = [threading.Thread(target=consume) for _ in range(4)]
    for c in consumers:
        c.start()
    for c in consumers:
        c.join()
    print("left:", work.qsize())


if __name__ == "__main__":
    main()
