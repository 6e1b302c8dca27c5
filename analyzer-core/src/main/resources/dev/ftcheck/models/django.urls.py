"""Model of django.urls: https://docs.djangoproject.com/en/stable/ref/urls/

Django answers a request on a thread of the server, several at once; coroutine views run in an event loop.
"""


@serves("view")
def path(route, view, kwargs=None, name=None):
    view(None)
    return view


re_path = path


def include(arg, namespace=None): return arg
def reverse(viewname, *args, **kwargs): return ""
reverse_lazy = resolve = reverse
