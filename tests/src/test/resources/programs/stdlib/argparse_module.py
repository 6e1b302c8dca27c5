# argparse: positionals, options, subcommands, errors and help.
import argparse, os

os.environ["COLUMNS"] = "80"
p = argparse.ArgumentParser(prog="tool", description="Does things.", epilog="The end.", exit_on_error=False, color=False)
p.add_argument("file", help="the file"); p.add_argument("rest", nargs="*")
p.add_argument("-n", "--number", type=int, default=3, help="a number (default: %(default)s)", metavar="N")
p.add_argument("-v", "--verbose", action="count", default=0); p.add_argument("--flag", action="store_true"); p.add_argument("--no", dest="yes", action="store_false")
p.add_argument("--choice", choices=["a", "b"]); p.add_argument("--list", action="append"); p.add_argument("--pair", nargs=2, type=float); p.add_argument("--opt", nargs="?", const="c", default="d"); p.add_argument("--bool", action=argparse.BooleanOptionalAction)
for args in (["f"], ["f", "x", "y", "-n5", "-vvv", "--flag", "--no"], ["f", "--list", "1", "--list=2", "--pair", "1", "2.5"], ["f", "--opt"], ["f", "--opt", "v", "--choice", "b", "--no-bool"], ["--num", "7", "f"], ["--", "-f"], ["f", "-n", "-1"]):
    print(args, vars(p.parse_args(args)))
print(p.parse_known_args(["f", "--unknown", "1"]), p.get_default("number"))
for args in (["f", "-n", "x"], ["f", "--choice", "c"], ["f", "--pair", "1"], [], ["f", "--nope"]):
    try:
        p.parse_args(args)
    except argparse.ArgumentError as e:
        print("ArgumentError", e)
    except SystemExit as e:
        print("exit", e.code)
print(p.format_usage()); print(p.format_help())
q = argparse.ArgumentParser(prog="git", exit_on_error=False, color=False)
sub = q.add_subparsers(dest="cmd", required=True)
add = sub.add_parser("add", help="adds"); add.add_argument("path", nargs="+"); add.set_defaults(func=lambda a: len(a.path))
rm = sub.add_parser("rm", aliases=["del"]); g = rm.add_mutually_exclusive_group(); g.add_argument("-a", action="store_true"); g.add_argument("-b", action="store_true")
ns = q.parse_args(["add", "x", "y"]); print(ns.cmd, ns.func(ns), q.parse_args(["del", "-a"]))
for args in (["rm", "-a", "-b"], ["zzz"]):
    try:
        q.parse_args(args)
    except argparse.ArgumentError as e:
        print(e)
    except SystemExit as e:
        print("exit", e.code)
print(argparse.Namespace(a=1, b="x"), argparse.Namespace(a=1) == argparse.Namespace(a=1), q.format_help())
