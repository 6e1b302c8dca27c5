# An error in executed text with a name of its own.
source = "x = 1\ny = x +\n"
exec(compile("a = 1\nb = a.missing\n", "<generated>", "exec"))
