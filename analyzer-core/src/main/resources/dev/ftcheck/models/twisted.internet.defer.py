"""Model of twisted.internet.defer: https://docs.twisted.org/en/stable/core/howto/defer.html"""


@not_thread_safe("twisted Deferred: belongs to the reactor's thread", of_loop=True)
class Deferred:
    @registers_callback("callback", when="loop")
    def addCallback(self, callback, *args, **kwargs):
        callback(self.result, *args, **kwargs)
        return self

    @registers_callback("callback", when="loop")
    def addBoth(self, callback, *args, **kwargs):
        callback(self.result, *args, **kwargs)
        return self

    @registers_callback("errback", when="loop")
    def addErrback(self, errback, *args, **kwargs):
        errback(None, *args, **kwargs)
        return self

    @registers_callback("callback", when="loop")
    def addCallbacks(self, callback, errback=None, *more):
        callback(self.result)
        return self

    @loop_thread
    def callback(self, result): self.result = result

    @loop_thread
    def errback(self, fail=None): ...

    def cancel(self): ...
    def __await__(self): return self.result


def succeed(result):
    deferred = Deferred()
    deferred.result = result
    return deferred


def fail(result=None): return Deferred()
def inlineCallbacks(f): return f
def maybeDeferred(f, *args, **kwargs): return succeed(f(*args, **kwargs))
def ensureDeferred(coro): return Deferred()
def returnValue(val): ...


class DeferredList(Deferred):
    def __init__(self, deferredList, **more): self.result = [(True, each.result) for each in deferredList]


def gatherResults(deferredList, consumeErrors=False): return DeferredList(deferredList)
