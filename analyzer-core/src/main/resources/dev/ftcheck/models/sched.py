"""Model of sched: https://docs.python.org/3.14/library/sched.html"""


@thread_safe
class scheduler:
    def __init__(self, timefunc=None, delayfunc=None): ...

    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        self._action = action
        self._argument = argument
        self._kwargs = kwargs

    def enter(self, delay, priority, action, argument=(), kwargs={}):
        self._action = action
        self._argument = argument
        self._kwargs = kwargs

    def cancel(self, event): ...

    @test
    def empty(self): return True

    @waits("sleep")
    def run(self, blocking=True): self._action(*self._argument, **self._kwargs)
