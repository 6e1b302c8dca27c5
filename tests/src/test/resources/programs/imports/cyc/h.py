import cyc.g

copied = cyc.g.value
