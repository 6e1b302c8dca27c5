"""Model of twisted.internet.reactor: https://docs.twisted.org/en/stable/core/howto/threading.html

The reactor's methods belong to its thread, but for callFromThread; callInThread runs in its pool.
"""


@runs_loop
def run(installSignalHandlers=True): ...


@loop_thread
def stop(): ...


@thread_safe
@registers_callback("callable", when="loop")
def callFromThread(callable, *args, **kwargs): callable(*args, **kwargs)


@spawns("callable", many=True)
def callInThread(callable, *args, **kwargs): callable(*args, **kwargs)


@loop_thread
@registers_callback("callable", when="loop")
def callLater(delay, callable, *args, **kwargs): callable(*args, **kwargs)


@registers_callback("callable", when="loop")
def callWhenRunning(callable, *args, **kwargs): callable(*args, **kwargs)


@registers_callback("callable", when="loop")
def addSystemEventTrigger(phase, eventType, callable, *args, **kwargs): callable(*args, **kwargs)


@loop_thread
def listenTCP(port, factory, backlog=50, interface=""): ...


@loop_thread
def connectTCP(host, port, factory, timeout=30, bindAddress=None): ...


def suggestThreadPoolSize(size): ...
def getThreadPool(): ...
