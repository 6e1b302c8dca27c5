"""Model of Flask: https://flask.palletsprojects.com/en/stable/api/, .../design/ ("Thread Locals")

The development server and the threaded servers answer each request on a thread: view functions and the functions around
them run several at once. `request`, `session` and `g` belong to the request.
"""

from contextvars import ContextVar
from threading import local as _local


@thread_local
class _PerRequest:
    def __getattr__(self, name): ...
    def get(self, name, default=None): return default
    def pop(self, name, default=None): return default
    def setdefault(self, name, default=None): return default


request = _PerRequest()
session = _PerRequest()
g = _PerRequest()


class _Scaffold:
    def _serve(self, f):
        self._run(f)
        return f

    @serves("f")
    def _run(self, f): f()

    def route(self, rule, **options): return self._serve

    get = post = put = delete = patch = errorhandler = app_errorhandler = route

    def add_url_rule(self, rule, endpoint=None, view_func=None, provide_automatic_options=None, **options):
        self._run(view_func)

    def before_request(self, f): return self._serve(f)

    after_request = teardown_request = before_app_request = after_app_request = before_request
    teardown_app_request = context_processor = app_context_processor = url_value_preprocessor = before_request
    url_defaults = before_request

    def register_error_handler(self, code_or_exception, f): self._run(f)
    def template_filter(self, name=None): return self._serve
    template_global = template_test = template_filter


class Flask(_Scaffold):
    def __init__(self, import_name, **more):
        self.config = {}
        self.extensions = {}
        self.view_functions = {}
        self.logger = None

    def teardown_appcontext(self, f): return self._serve(f)
    def register_blueprint(self, blueprint, **options): ...
    def app_context(self): return self
    def test_request_context(self, *args, **kwargs): return self
    def __enter__(self): return self
    def __exit__(self, exc_type, exc_value, traceback): ...

    @waits("answer")
    def run(self, host=None, port=None, debug=None, load_dotenv=True, **options): ...


class Blueprint(_Scaffold):
    def __init__(self, name, import_name, **more): ...
    def register_blueprint(self, blueprint, **options): ...
    def record(self, func): func(self)
    record_once = record


class Response:
    def __init__(self, response=None, status=None, headers=None, **more): ...


class Config(dict): pass


def jsonify(*args, **kwargs): return Response()
make_response = redirect = send_file = send_from_directory = jsonify
def render_template(template, **context): return ""
render_template_string = url_for = flash = render_template
def abort(code, *args, **kwargs): raise Exception
def current_app(): ...
