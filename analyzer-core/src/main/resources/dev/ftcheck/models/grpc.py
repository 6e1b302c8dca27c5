"""Model of gRPC: https://grpc.github.io/grpc/python/grpc.html

A server calls the methods of its servicers in its pool of threads, several at once. Channels and stubs may be shared.
"""


@thread_safe
class Channel:
    def unary_unary(self, method, **more): return _Call()
    unary_stream = stream_unary = stream_stream = unary_unary
    def subscribe(self, callback, try_to_connect=False): ...
    def unsubscribe(self, callback): ...

    @closes
    def close(self): ...
    def __enter__(self): return self

    @closes
    def __exit__(self, exc_type, exc_value, traceback): ...


@thread_safe
class _Call:
    @waits("answer")
    def __call__(self, request, timeout=None, **more): ...

    @waits("answer")
    def with_call(self, request, timeout=None, **more): ...

    def future(self, request, timeout=None, **more): return _RpcFuture()


@future
@thread_safe
class _RpcFuture:
    @waits("future")
    @retrieves
    def result(self, timeout=None): ...

    @waits("future")
    @retrieves
    def exception(self, timeout=None): ...

    @registers_callback("fn", when="done")
    def add_done_callback(self, fn): fn(self)

    def cancel(self): return True

    @test
    def done(self): return True


class _Handler: pass


@serves("behavior")
def unary_unary_rpc_method_handler(behavior, request_deserializer=None, response_serializer=None):
    behavior(None, ServicerContext())
    return _Handler()


unary_stream_rpc_method_handler = stream_unary_rpc_method_handler = unary_unary_rpc_method_handler
stream_stream_rpc_method_handler = unary_unary_rpc_method_handler


def method_handlers_generic_handler(service, method_handlers): return _Handler()


@thread_safe
class ServicerContext:
    def abort(self, code, details): raise Exception
    def set_code(self, code): ...
    def set_details(self, details): ...
    def peer(self): return ""
    def is_active(self): return True
    def time_remaining(self): return 0.0
    def invocation_metadata(self): return []

    @registers_callback("callback", when="done")
    def add_callback(self, callback):
        callback()
        return True

    def cancel(self): ...


class ServerInterceptor:
    def intercept_service(self, continuation, handler_call_details): return continuation(handler_call_details)


@thread_safe
class Server:
    def add_generic_rpc_handlers(self, generic_rpc_handlers): ...
    def add_registered_method_handlers(self, service_name, method_handlers): ...
    def add_insecure_port(self, address): return 0
    add_secure_port = add_insecure_port
    def start(self): ...
    def stop(self, grace): ...

    @waits("answer")
    def wait_for_termination(self, timeout=None): return True


# The server has the pool from now on.
@closes("thread_pool")
def server(thread_pool, handlers=None, interceptors=None, options=None, **more):
    made = Server()
    made._thread_pool = thread_pool
    return made


def insecure_channel(target, options=None, compression=None): return Channel()
def secure_channel(target, credentials, options=None, compression=None): return Channel()
def intercept_channel(channel, *interceptors): return channel
def channel_ready_future(channel): return _RpcFuture()
class RpcError(Exception): pass
class StatusCode: pass
