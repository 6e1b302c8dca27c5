"""Model of urllib.request: https://docs.python.org/3.14/library/urllib.request.html"""

from http.client import HTTPResponse


@waits("answer")
def urlopen(url, data=None, timeout=None, *, context=None): return HTTPResponse()


@waits("answer")
def urlretrieve(url, filename=None, reporthook=None, data=None):
    reporthook(0, 0, 0)
    return ("", {})


class Request:
    def __init__(self, url, data=None, headers={}, origin_req_host=None, unverifiable=False, method=None): ...
    def add_header(self, key, val): ...


@process_global("the opener of urllib")
def install_opener(opener): ...
