"""Model of http.client: https://docs.python.org/3.14/library/http.client.html"""


@not_thread_safe("http.client.HTTPConnection: one request at a time, whose response has to be read before the next")
@resource("connection")
class HTTPConnection:
    def __init__(self, host, port=None, timeout=None, **more): ...

    @waits("answer")
    def request(self, method, url, body=None, headers={}, *, encode_chunked=False): ...

    @waits("answer")
    def getresponse(self): return HTTPResponse()

    @waits("answer")
    def connect(self): ...

    def putrequest(self, method, url, **more): ...
    def putheader(self, header, *values): ...
    def endheaders(self, message_body=None, **more): ...

    @waits("answer")
    def send(self, data): ...

    @closes
    def close(self): ...


class HTTPSConnection(HTTPConnection): pass


@not_thread_safe("http.client.HTTPResponse: a stream with one position")
@resource("response")
class HTTPResponse:
    status = code = 0
    reason = ""
    headers = {}

    @waits("answer")
    def read(self, amt=None): return b""

    def getheader(self, name, default=None): return default
    def getheaders(self): return [("", "")]

    @closes
    def close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class HTTPException(Exception): pass
