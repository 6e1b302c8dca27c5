import cyc.h

value = 1
