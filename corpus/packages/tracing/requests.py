"""Handles a request and hands what can wait to threads."""
import contextvars
import threading

from . import ids, tasks


def handle(number):
    ids.request_id.set(f"r{number}")
    later = [audit_later(f"request {number}"), mail_later(f"request {number}")]
    for thread in later:
        thread.join()


def audit_later(text):
    thread = threading.Thread(target=tasks.audit, args=(text,))  # expect: FT404
    thread.start()
    return thread


def mail_later(text):
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(tasks.mail, text))  # ok: FT404
    thread.start()
    return thread
