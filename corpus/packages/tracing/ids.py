"""The id of the request that is being handled."""
import contextvars

request_id = contextvars.ContextVar("request_id", default="-")


def tag(text):
    return f"[{request_id.get()}] {text}"
