"""Model of twisted.internet.threads: https://docs.twisted.org/en/stable/core/howto/threading.html

Functions that are deferred to a thread run in the reactor's pool, several at once; callbacks run in the reactor's thread.
"""

from twisted.internet.defer import Deferred


@spawns("f", many=True)
def deferToThread(f, *args, **kwargs):
    deferred = Deferred()
    deferred.result = f(*args, **kwargs)
    return deferred


@spawns("f", many=True)
def deferToThreadPool(reactor, threadpool, f, *args, **kwargs):
    deferred = Deferred()
    deferred.result = f(*args, **kwargs)
    return deferred


@spawns("func", many=True)
def _call(func, args, kwargs): func(*args, **kwargs)


def callMultipleInThread(tupleList):
    for task in tupleList:
        _call(task[0], task[1], task[2])


@thread_safe
@waits("future")
def blockingCallFromThread(reactor, f, *args, **kwargs): return _inReactor(f, args, kwargs)


@registers_callback("f", when="loop")
def _inReactor(f, args, kwargs): return f(*args, **kwargs)
