# A list as a key.
cache = {}
cache[(1, 2)] = "fine"
cache[[1, 2]] = "not fine"
