"""What is done after a request."""
from .ids import tag


def audit(text):
    print(tag(f"audit {text}"))


def mail(text):
    print(tag(f"mail about {text}"))
