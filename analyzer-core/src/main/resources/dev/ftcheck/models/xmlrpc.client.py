"""Model of xmlrpc.client: https://docs.python.org/3.14/library/xmlrpc.client.html"""

Fault = ProtocolError = Error = Exception


@not_thread_safe("xmlrpc.client.ServerProxy: all calls go through one connection, one at a time")
@resource("connection")
class ServerProxy:
    def __init__(self, uri, transport=None, encoding=None, verbose=False, **more): ...
    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...

    @waits("io")
    def __getattr__(self, name): ...


@not_thread_safe("xmlrpc.client.MultiCall: it collects the calls of one request")
class MultiCall:
    def __init__(self, server): self._server = server
    def __call__(self): return [None]
