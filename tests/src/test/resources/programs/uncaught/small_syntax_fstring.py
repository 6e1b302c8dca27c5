# An error inside an f-string.
name = "x"
print(f"hello {name!z} there")
