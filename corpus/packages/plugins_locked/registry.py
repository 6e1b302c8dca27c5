"""Codecs by name. Those that come with the package are loaded on first use."""
import importlib
import threading

_BUILTIN = ("plugins_locked.builtin",)

_lock = threading.Lock()
_factories = {}


def codec(name):
    """Class decorator: makes the codec known under that name."""

    def decorate(factory):
        with _lock:
            _factories[name] = factory  # ok: FT105
        return factory

    return decorate


def create(name):
    _load_builtin()
    with _lock:
        factory = _factories[name]
    return factory()  # ok: FT207


def names():
    _load_builtin()
    with _lock:
        known = list(_factories.items())
    return [f"{name} ({factory.__doc__})" for name, factory in known]  # ok: FT106


def _load_builtin():
    # The import system runs a module once, and lets others wait for it.
    for module in _BUILTIN:
        importlib.import_module(module)
