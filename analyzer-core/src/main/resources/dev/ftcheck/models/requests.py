"""Model of Requests: https://requests.readthedocs.io/en/latest/api/

Whether threads may share a session is not documented: nothing is said of it here.
"""


class Response:
    status_code = 0
    text = url = reason = encoding = ""
    content = b""
    headers = {}
    ok = True
    def json(self, **kwargs): return {}
    def raise_for_status(self): ...
    def iter_content(self, chunk_size=1, decode_unicode=False): yield b""
    def iter_lines(self, chunk_size=512, decode_unicode=None, delimiter=None): yield b""
    def close(self): ...
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


@waits("answer")
def request(method, url, timeout=None, **kwargs): return Response()


@waits("answer")
def get(url, params=None, timeout=None, **kwargs): return Response()


options = head = post = put = patch = delete = get


class Session:
    def __init__(self):
        self.headers = {}
        self.cookies = {}
        self.params = {}
        self.proxies = {}
        self.auth = None
        self.verify = True

    @waits("answer")
    def request(self, method, url, timeout=None, **kwargs): return Response()

    @waits("answer")
    def get(self, url, timeout=None, **kwargs): return Response()

    options = head = post = put = patch = delete = get

    @waits("answer")
    def send(self, request, timeout=None, **kwargs): return Response()

    def mount(self, prefix, adapter): ...
    def prepare_request(self, request): return request
    def close(self): ...
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...


def session(): return Session()
class RequestException(OSError): pass
class Request:
    def __init__(self, method=None, url=None, **more): ...
ConnectionError = HTTPError = Timeout = TooManyRedirects = RequestException
