from .d import y

x = 1
