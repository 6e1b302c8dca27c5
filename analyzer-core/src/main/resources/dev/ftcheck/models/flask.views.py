"""Model of flask.views: https://flask.palletsprojects.com/en/stable/views/ (an object per request)"""


@handler("dispatch_request", fresh=True)
class View:
    init_every_request = True

    @classmethod
    def as_view(cls, name, *class_args, **class_kwargs): return name


@handler("get post put patch delete head options", fresh=True)
class MethodView(View): pass
