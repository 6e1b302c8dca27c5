"""Model of django.utils.deprecation: https://docs.djangoproject.com/en/stable/topics/http/middleware/

A middleware is made once, when the server starts, and called by the threads of all requests.
"""


@handler("process_request process_response process_view process_exception process_template_response __call__")
class MiddlewareMixin:
    def __init__(self, get_response):
        self.get_response = get_response
