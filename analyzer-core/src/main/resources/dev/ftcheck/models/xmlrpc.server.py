"""Model of xmlrpc.server: https://docs.python.org/3.14/library/xmlrpc.server.html"""

from http.server import BaseHTTPRequestHandler
from socketserver import TCPServer


class SimpleXMLRPCDispatcher:
    def register_function(self, function=None, name=None):
        self._function = function
        return function

    def register_instance(self, instance, allow_dotted_names=False): self._instance = instance
    def register_introspection_functions(self): ...
    def register_multicall_functions(self): ...
    def _marshaled_dispatch(self, data): self._function()


class SimpleXMLRPCRequestHandler(BaseHTTPRequestHandler):
    def do_POST(self): self.server._marshaled_dispatch(b"")


class SimpleXMLRPCServer(TCPServer, SimpleXMLRPCDispatcher):
    def __init__(self, addr, requestHandler=SimpleXMLRPCRequestHandler, logRequests=True, **more):
        self.server_address = addr
        self.RequestHandlerClass = requestHandler
