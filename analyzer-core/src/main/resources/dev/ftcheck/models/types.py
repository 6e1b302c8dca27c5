"""Model of types: https://docs.python.org/3.14/library/types.html"""


class SimpleNamespace:
    def __init__(self, mapping_or_iterable=(), /, **kwargs):
        for name in kwargs:
            setattr(self, name, kwargs[name])


@view("mapping")
def MappingProxyType(mapping): return mapping


class MethodType:
    def __init__(self, function, instance, /):
        self.__func__ = function
        self.__self__ = instance

    def __call__(self, *args, **kwargs): return self.__func__(self.__self__, *args, **kwargs)


class ModuleType:
    def __init__(self, name, doc=None): ...


FunctionType = LambdaType = BuiltinFunctionType = GeneratorType = CoroutineType = TracebackType = FrameType = None
NoneType = EllipsisType = GenericAlias = UnionType = CodeType = None
def coroutine(gen_func): return gen_func
def new_class(name, bases=(), kwds=None, exec_body=None): ...
