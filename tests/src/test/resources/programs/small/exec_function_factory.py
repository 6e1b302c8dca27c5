# Functions made from text, with closures over given namespaces, and their names.
def make(name, args, body):
    ns = {"K": 10}
    exec(f"def {name}({', '.join(args)}):\n    return {body}", ns)
    return ns[name]
add, k, rec = make("add", "ab", "a + b"), make("k", [], "K * 2"), make("rec", ["n"], "1 if n < 2 else n * rec(n - 1)")
print(add(1, 2), k(), rec(10), add.__name__, add.__module__, k.__globals__["K"], add.__code__.co_filename, add.__code__.co_varnames)
k.__globals__["K"] = 50
print(k(), eval("lambda x: x + y", {"y": 5})(1), [eval(f"{n} ** 2") for n in range(4)], eval("[x for x in data if x > 1]", {"data": [1, 2, 3]}))
for bad in (("1x", [], "1"), ("f", ["a", "a"], "1"), ("f", [], "yield"), ("f", ["*"], "1")):
    try: print(make(*bad))
    except SyntaxError as e: print(e.msg, e.lineno)
try: make("f", [], "undefined_name")()
except NameError as e: print(e)
