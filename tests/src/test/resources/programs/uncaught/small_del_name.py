# A name deleted before its use.
value = [1]
del value
print(value)
