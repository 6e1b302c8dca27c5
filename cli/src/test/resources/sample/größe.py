größe = {}


def zähle(名前):
	if 名前:
		größe["漢字", 名前] += 1; größe.clear()
	langer_text = "sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang sehr lang "; größe["x"] = langer_text
