"""Model of wsgiref.simple_server: https://docs.python.org/3.14/library/wsgiref.html"""

from http.server import BaseHTTPRequestHandler, HTTPServer


class WSGIServer(HTTPServer):
    def set_app(self, application): self.application = application
    def get_app(self): return self.application

    def finish_request(self, request, client_address):
        self.RequestHandlerClass(request, client_address, self)
        self.application({}, None)


class WSGIRequestHandler(BaseHTTPRequestHandler):
    def do_GET(self): ...


def make_server(host, port, app, server_class=WSGIServer, handler_class=WSGIRequestHandler):
    server = server_class((host, port), handler_class)
    server.set_app(app)
    return server


def demo_app(environ, start_response): return []
