"""Model of Kombu: https://docs.celeryq.dev/projects/kombu/en/stable/userguide/connections.html (channels are not shared)"""


@resource("connection")
class Connection:
    def __init__(self, hostname=None, **more): ...

    @waits("answer")
    def connect(self): return self

    @waits("answer")
    def ensure_connection(self, *args, **more): return self

    def channel(self): return Channel()
    def Producer(self, *args, **more): return Producer()
    def Consumer(self, *args, **more): return Consumer()

    @waits("answer")
    def drain_events(self, timeout=None, **more): ...

    @closes
    def release(self): ...
    close = release
    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


@not_thread_safe("kombu Channel: one for each thread")
class Channel:
    def close(self): ...


class Producer:
    def __init__(self, channel=None, **more): ...

    @waits("answer")
    def publish(self, body, **more): ...


class Consumer:
    def __init__(self, channel=None, queues=None, callbacks=(), **more):
        self._callbacks = [*callbacks]

    def register_callback(self, callback): self._callbacks = [callback]
    def consume(self, **more): ...
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


class Exchange:
    def __init__(self, name="", type="", **more): ...


class Queue:
    def __init__(self, name="", exchange=None, routing_key="", **more): ...
