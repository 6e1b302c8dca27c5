# KeyError shows the repr of the key.
d = {"a": {"b": 1}}
print(d["a"]["b"])
print(d["a"]["missing key"] + 1)
