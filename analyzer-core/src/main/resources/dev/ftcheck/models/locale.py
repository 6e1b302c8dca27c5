"""Model of locale: https://docs.python.org/3.14/library/locale.html"""

LC_ALL = LC_COLLATE = LC_CTYPE = LC_MONETARY = LC_NUMERIC = LC_TIME = 0


class Error(Exception): pass


@process_global("the locale")
def setlocale(category, locale=None): return ""


def getlocale(category=LC_CTYPE): return ("", "")
def localeconv(): return {}
def getpreferredencoding(do_setlocale=True): return ""
