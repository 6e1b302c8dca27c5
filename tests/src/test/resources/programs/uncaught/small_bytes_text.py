# Text where bytes are wanted.
data = b"abc"
print(data + b"def")
data.split(",")
