from . import a

seen_of_a = sorted(n for n in vars(a) if not n.startswith("__"))


def late():
    from .a import done

    return done
