"""Model of django.views: https://docs.djangoproject.com/en/stable/ref/class-based-views/base/ (an object per request)"""


@handler("dispatch get post put patch delete head options", fresh=True)
class View:
    @classmethod
    def as_view(cls, **initkwargs): return cls._view

    @classmethod
    def _view(cls, request): ...

    def setup(self, request, *args, **kwargs):
        self.request = request
        self.args = args
        self.kwargs = kwargs

    def http_method_not_allowed(self, request, *args, **kwargs): ...
