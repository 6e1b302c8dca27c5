# Subscripts of a string by a string.
record = "name=bob"
print(record["name"])
