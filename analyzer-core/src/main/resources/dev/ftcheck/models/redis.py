"""Model of redis-py: https://redis.readthedocs.io/en/stable/advanced_features.html#threads

Clients may be shared, PubSub and Pipeline objects may not.
"""

from threading import Thread


@thread_safe
class Redis:
    def __init__(self, host="localhost", port=6379, db=0, **more): ...

    @classmethod
    def from_url(cls, url, **more): return cls()

    @waits("answer")
    def execute_command(self, *args, **more): ...

    get = set = delete = exists = incr = decr = hget = hset = hgetall = lpush = rpush = lpop = rpop = execute_command
    publish = expire = keys = sadd = srem = smembers = zadd = ping = setnx = mget = mset = ttl = execute_command
    def pipeline(self, transaction=True, shard_hint=None): return Pipeline()
    def pubsub(self, **more): return PubSub()
    def close(self): ...


StrictRedis = Redis


@not_thread_safe("redis Pipeline: collects the commands of one user")
class Pipeline(Redis):
    @waits("answer")
    def execute(self, raise_on_error=True): return [None]
    def watch(self, *names): ...
    def multi(self): ...
    def reset(self): ...
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


@not_thread_safe("redis PubSub: one thread reads and subscribes")
class PubSub:
    @waits("answer")
    def get_message(self, ignore_subscribe_messages=False, timeout=0.0): return {}

    def listen(self):
        yield {}

    def subscribe(self, *args, **handlers): self._handlers = handlers
    psubscribe = subscribe
    def unsubscribe(self, *args): ...
    punsubscribe = unsubscribe

    @spawns("self._handle")
    def run_in_thread(self, sleep_time=0.0, daemon=False, **more):
        self._handle()
        return Thread()

    def _handle(self): self._handlers[...]({})
    def close(self): ...


def from_url(url, **more): return Redis()
class RedisError(Exception): pass
ConnectionError = TimeoutError = RedisError
