# sys: what does not depend on the machine.
import sys

print(sys.version_info[:2], sys.version_info >= (3, 14), sys.version_info.major, sys.byteorder, sys.maxsize, sys.maxunicode, sys.hexversion >> 16 == 0x030E, sys.implementation.name.islower(), sys.float_info.max, sys.float_info.epsilon, sys.float_info.dig, sys.int_info.str_digits_check_threshold, sys.hash_info.width, sys.hash_info.modulus, sys.hash_info.inf, sys.getdefaultencoding(), sys.getfilesystemencoding(), sys.api_version, sys.copyright[:9])
print(sys.getrecursionlimit(), sys.setrecursionlimit(2000), sys.getrecursionlimit(), sys.intern("ab") == "ab", sys.getsizeof([]) > 0, sys.getrefcount(sys) > 0, sys.is_finalizing(), sys.gettrace(), sys.exc_info(), sys.flags.optimize, sys.dont_write_bytecode in (True, False), sys.get_int_max_str_digits(), "builtins" in sys.builtin_module_names, sys.stdlib_module_names >= {"os", "re"}, sys.platform, sys.getswitchinterval() > 0, isinstance(sys.path, list), sys.orig_argv[-1].endswith("sys_module.py"), callable(sys.displayhook))
for f in (lambda: sys.setrecursionlimit(0), lambda: sys.setrecursionlimit("a"), lambda: sys.intern(5), lambda: sys._getframe(100), lambda: sys.set_int_max_str_digits(5), lambda: sys.nope, lambda: sys.exit(1, 2), lambda: sys.getsizeof()):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
sys.displayhook(5); sys.displayhook(None); import builtins; print(builtins._)
def f(): return sys._getframe().f_code.co_name, sys._getframe(1).f_code.co_name
print(f(), sys._getframe().f_globals is globals(), sys.audit("my.event", 1), sys.thread_info.name, sys.platlibdir, sys.float_repr_style, len(sys.version.split()) > 1, sys.exception())
old = sys.set_int_max_str_digits(0) ; print(len(str(10 ** 5000))); sys.set_int_max_str_digits(4300); print(sys.warnoptions, sys._xoptions.get("nope"), type(sys.modules).__name__, sys.modules["sys"] is sys, sys.call_tracing(max, (1, 2)), sys.unraisablehook.__name__, sys.excepthook.__name__, sys.getallocatedblocks() >= 0, sys.is_stack_trampoline_active())
