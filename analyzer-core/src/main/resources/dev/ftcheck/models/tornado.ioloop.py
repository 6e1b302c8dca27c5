"""Model of tornado.ioloop: https://www.tornadoweb.org/en/stable/ioloop.html

A loop belongs to its thread; `add_callback` alone may come from other threads.
"""


@event_loop
@not_thread_safe("tornado.ioloop.IOLoop: other threads may only use add_callback", of_loop=True)
class IOLoop:
    @classmethod
    def current(cls, instance=True): return cls()

    @classmethod
    def instance(cls): return cls()

    def make_current(self): ...

    @runs_loop
    def start(self): ...

    @loop_thread
    def stop(self): ...

    @runs_loop
    def run_sync(self, func, timeout=None): return await func()

    @thread_safe
    @registers_callback("callback", when="loop")
    def add_callback(self, callback, *args, **kwargs): callback(*args, **kwargs)

    @registers_callback("callback", when="loop")
    def add_callback_from_signal(self, callback, *args, **kwargs): callback(*args, **kwargs)

    @loop_thread
    @registers_callback("callback", when="loop")
    def spawn_callback(self, callback, *args, **kwargs): callback(*args, **kwargs)

    @loop_thread
    @registers_callback("callback", when="loop")
    def call_later(self, delay, callback, *args, **kwargs): callback(*args, **kwargs)

    @loop_thread
    @registers_callback("callback", when="loop")
    def call_at(self, when, callback, *args, **kwargs): callback(*args, **kwargs)

    @loop_thread
    @registers_callback("callback", when="loop")
    def add_timeout(self, deadline, callback, *args, **kwargs): callback(*args, **kwargs)

    @loop_thread
    @registers_callback("callback", when="loop")
    def add_future(self, future, callback): callback(future)

    @loop_thread
    @registers_callback("handler", when="loop")
    def add_handler(self, fd, handler, events): handler(fd, events)

    def remove_handler(self, fd): ...
    def remove_timeout(self, timeout): ...

    @spawns("func", many=True, via="executor")
    def run_in_executor(self, executor, func, *args): return func(*args)

    def set_default_executor(self, executor): ...
    def time(self): return 0.0

    @closes
    def close(self, all_fds=False): ...


class PeriodicCallback:
    @registers_callback("callback", when="loop")
    def __init__(self, callback, callback_time, jitter=0):
        self.callback = callback
        callback()

    def start(self): ...
    def stop(self): ...
    def is_running(self): return True
