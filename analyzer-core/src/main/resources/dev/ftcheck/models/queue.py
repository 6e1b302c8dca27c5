"""Model of queue: https://docs.python.org/3.14/library/queue.html

Items are elements of `_items`; the queue's own lock orders nothing but the hand-over of an item.
"""


class Empty(Exception):
    pass


class Full(Exception):
    pass


class ShutDown(Exception):
    pass


@queue
@thread_safe
class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize

    @gives("item")
    @waits("room")
    def put(self, item, block=True, timeout=None):
        self._items = item

    @gives("item")
    def put_nowait(self, item):
        self._items = item

    @takes
    @waits("queue")
    def get(self, block=True, timeout=None):
        return self._items

    @takes
    def get_nowait(self):
        return self._items

    @finishes_task
    def task_done(self): ...

    @waits("tasks")
    def join(self): ...

    @test
    def qsize(self):
        return 0

    @test
    def empty(self):
        return True

    @test
    def full(self):
        return True

    @notifies
    def shutdown(self, immediate=False): ...


class LifoQueue(Queue):
    pass


class PriorityQueue(Queue):
    pass


@queue
@thread_safe
class SimpleQueue:
    @gives("item")
    def put(self, item, block=True, timeout=None):
        self._items = item

    @gives("item")
    def put_nowait(self, item):
        self._items = item

    @takes
    @waits("queue")
    def get(self, block=True, timeout=None):
        return self._items

    @takes
    def get_nowait(self):
        return self._items

    @test
    def qsize(self):
        return 0

    @test
    def empty(self):
        return True
