name = "the package"
counter = 0


def __getattr__(attribute):
    global counter
    if attribute == "lazy_attribute":
        counter += 1
        return "made on demand"
    raise AttributeError(f"package has no {attribute}")


def __dir__():
    return ["zz_custom", "yy_custom", "aa"]
