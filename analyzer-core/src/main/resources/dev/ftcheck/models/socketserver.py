"""Model of socketserver: https://docs.python.org/3.14/library/socketserver.html"""


class BaseServer:
    def __init__(self, server_address, RequestHandlerClass, bind_and_activate=True):
        self.server_address = server_address
        self.RequestHandlerClass = RequestHandlerClass

    @waits("io")
    def serve_forever(self, poll_interval=0.5):
        while True:
            self.handle_request()
            self.service_actions()

    @waits("io")
    def handle_request(self):
        request = self.get_request()
        if self.verify_request(request, ("", 0)):
            self.process_request(request, ("", 0))

    def process_request(self, request, client_address): self.finish_request(request, client_address)
    def finish_request(self, request, client_address): self.RequestHandlerClass(request, client_address, self)
    def get_request(self): ...
    def verify_request(self, request, client_address): return True
    def service_actions(self): ...
    def handle_error(self, request, client_address): ...
    def server_bind(self): ...
    def server_activate(self): ...
    def fileno(self): return 0

    @thread_safe
    @waits("event")
    def shutdown(self): ...

    @closes
    def server_close(self): ...

    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class TCPServer(BaseServer): pass
class UDPServer(TCPServer): pass
class UnixStreamServer(TCPServer): pass
class UnixDatagramServer(UDPServer): pass


class ThreadingMixIn:
    daemon_threads = False
    block_on_close = True

    @spawns("self.finish_request", many=True)
    def process_request(self, request, client_address): self.finish_request(request, client_address)

    @joins
    @closes
    def server_close(self): ...

    @joins
    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


class ForkingMixIn:
    @forks
    def process_request(self, request, client_address): ...


class ThreadingTCPServer(ThreadingMixIn, TCPServer): pass
class ThreadingUDPServer(ThreadingMixIn, UDPServer): pass
class ThreadingUnixStreamServer(ThreadingMixIn, UnixStreamServer): pass
class ForkingTCPServer(ForkingMixIn, TCPServer): pass


class BaseRequestHandler:
    def __init__(self, request, client_address, server):
        self.request = request
        self.client_address = client_address
        self.server = server
        self.setup()
        self.handle()
        self.finish()

    def setup(self): ...
    def handle(self): ...
    def finish(self): ...


class StreamRequestHandler(BaseRequestHandler):
    def setup(self):
        self.rfile = open("")
        self.wfile = open("")


class DatagramRequestHandler(StreamRequestHandler): pass
