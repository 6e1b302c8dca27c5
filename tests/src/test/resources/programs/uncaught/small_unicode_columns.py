# Columns after wide and combining characters.
größe, 漢字 = 1, None
print("äöü 漢字", größe + 漢字.länge)
