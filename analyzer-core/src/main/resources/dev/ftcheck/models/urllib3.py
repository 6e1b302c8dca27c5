"""Model of urllib3: https://urllib3.readthedocs.io/en/stable/reference/urllib3.connectionpool.html (pools are thread-safe)"""


class HTTPResponse:
    status = 0
    data = b""
    headers = {}

    @waits("answer")
    def read(self, amt=None, **more): return b""
    def release_conn(self): ...
    def close(self): ...


@thread_safe
class PoolManager:
    def __init__(self, num_pools=10, headers=None, **more): ...

    @waits("answer")
    def request(self, method, url, timeout=None, **more): return HTTPResponse()

    @waits("answer")
    def urlopen(self, method, url, timeout=None, **more): return HTTPResponse()

    def clear(self): ...
    def connection_from_url(self, url, pool_kwargs=None): return self


class ProxyManager(PoolManager): pass
class HTTPConnectionPool(PoolManager): pass
class HTTPSConnectionPool(PoolManager): pass
