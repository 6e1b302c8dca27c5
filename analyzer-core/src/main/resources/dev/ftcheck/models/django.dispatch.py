"""Model of django.dispatch: https://docs.djangoproject.com/en/stable/topics/signals/

A receiver runs on the thread that sends the signal: on those of the requests.
"""


class Signal:
    def __init__(self, use_caching=False): ...

    @serves("receiver")
    def connect(self, receiver, sender=None, weak=True, dispatch_uid=None): receiver(sender)

    def disconnect(self, receiver=None, sender=None, dispatch_uid=None): return True
    def send(self, sender, **named): return []
    send_robust = send


def receiver(signal, **kwargs):
    def decorate(func):
        _connect(func)
        return func

    return decorate


@serves("func")
def _connect(func): func(None)
