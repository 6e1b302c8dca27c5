"""Model of Boto3: https://boto3.amazonaws.com/v1/documentation/api/latest/guide/clients.html#multithreading-or-multiprocessing-with-clients

Clients may be shared; sessions and resources may not.
"""


@thread_safe
class _Client: pass


@not_thread_safe("boto3 resource: each thread makes its own")
class _Resource: pass


@not_thread_safe("boto3 Session: each thread makes its own")
class Session:
    def __init__(self, **more): ...
    def client(self, service_name, **more): return _Client()
    def resource(self, service_name, **more): return _Resource()


def client(*args, **kwargs): return _Client()
def resource(*args, **kwargs): return _Resource()
