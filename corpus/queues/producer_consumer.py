"""A producer and a consumer over queue.Queue, and a store that locks.

Bad form: queues/list_as_queue.py
"""
import queue
import threading

DONE = object()


class Store:
    def __init__(self):
        self._lock = threading.Lock()
        self._items = {}

    def put(self, key, value):
        with self._lock:
            self._items[key] = value  # ok: FT105

    def count(self):
        with self._lock:
            return len(self._items)


def produce(q):
    for n in range(100):
        q.put(n)
    q.put(DONE)


def consume(q, store):
    while (item := q.get()) is not DONE:
        store.put(item, item * item)


def main():
    q = queue.Queue(maxsize=10)
    store = Store()
    producer = threading.Thread(target=produce, args=(q,))
    consumer = threading.Thread(target=consume, args=(q, store))
    producer.start()
    consumer.start()
    print("so far", store.count())
    producer.join()
    consumer.join()
    print("stored", store.count())


if __name__ == "__main__":
    main()
