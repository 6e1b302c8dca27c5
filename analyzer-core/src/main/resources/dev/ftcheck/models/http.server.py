"""Model of http.server: https://docs.python.org/3.14/library/http.server.html"""

from socketserver import StreamRequestHandler, TCPServer, ThreadingMixIn


class HTTPServer(TCPServer): pass
class HTTPSServer(HTTPServer): pass
class ThreadingHTTPServer(ThreadingMixIn, HTTPServer): pass
class ThreadingHTTPSServer(ThreadingMixIn, HTTPSServer): pass


class BaseHTTPRequestHandler(StreamRequestHandler):
    path = command = request_version = requestline = ""
    headers = {}

    def handle(self): self.handle_one_request()

    def handle_one_request(self):
        self.do_GET()
        self.do_HEAD()
        self.do_POST()
        self.do_PUT()
        self.do_DELETE()
        self.do_PATCH()
        self.do_OPTIONS()

    def send_response(self, code, message=None): self.log_request(code)
    def send_response_only(self, code, message=None): ...
    def send_error(self, code, message=None, explain=None): self.log_error("")
    def send_header(self, keyword, value): ...
    def end_headers(self): ...
    def flush_headers(self): ...
    def log_request(self, code="-", size="-"): self.log_message("")
    def log_error(self, format, *args): self.log_message(format)
    def log_message(self, format, *args): ...
    def version_string(self): return ""
    def date_time_string(self, timestamp=None): return ""
    def address_string(self): return ""


class SimpleHTTPRequestHandler(BaseHTTPRequestHandler):
    def do_GET(self): ...
    def do_HEAD(self): ...
    def translate_path(self, path): return ""
