# The public attributes of the built-in types.
import builtins, types

for t in (int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, memoryview, bool, property, BaseException, OSError, SyntaxError, types.FunctionType, types.GeneratorType, types.CoroutineType, types.AsyncGeneratorType, types.MappingProxyType, types.MethodType, type({}.keys()), type({}.items()), enumerate, zip, map, filter, reversed):
    print(t.__name__, [n for n in dir(t) if not n.startswith("__")])
print([n for n in dir(builtins) if not n.startswith("_") and not n.isupper()])
for t in (object, int, str, list, dict, type, types.FunctionType, types.GeneratorType):
    print(t.__name__, sorted(n for n in dir(t) if n.startswith("__") and n not in ("__getstate__", "__sizeof__", "__type_params__")))
