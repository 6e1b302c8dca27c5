"""Records what CPython 3.14 prints for the conformance programs.

Run by the interpreter whose behaviour is the truth:

    python3.14 record.py              every program
    python3.14 record.py basics       the programs of one topic
    python3.14 record.py basics/del   one program
    python3.14 record.py --check      record nothing, report what differs from the files

A program is `<topic>/<name>.py`; files deeper down are modules that programs import. Each program
runs twice, in its own folder, with two seeds for the hashes of strings, and one whose output
depends on the seed is refused. What it wrote goes to `<name>.out`, and to `<name>.err` if it wrote
to the standard error; an exit code other than 0 goes to `<name>.code`, 128 + n after signal n. The
folder's path, which CPython puts in front of the program's name in a traceback, is left out.
"""

import os
import pathlib
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor

ROOT = pathlib.Path(__file__).resolve().parent
SEEDS = ("1", "20259")
SECONDS = 60
KEPT = ("PATH", "PYTHONHOME", "LD_LIBRARY_PATH", "TMPDIR")
SETTINGS = {
    "PYTHONUTF8": "1",
    "PYTHONDONTWRITEBYTECODE": "1",
    "NO_COLOR": "1",
    "TZ": "UTC",
    "LC_ALL": "C.UTF-8",
    "COLUMNS": "80",
}


def programs(wanted):
    """The programs under the wanted topics or of the wanted names, all without any."""
    for program in sorted(ROOT.glob("*/*.py")):
        name = program.relative_to(ROOT).with_suffix("").as_posix()
        if not wanted or name in wanted or program.parent.name in wanted:
            yield program


def run(program, seed):
    """The suffixes of the files to record, each with its content."""
    environment = {name: os.environ[name] for name in KEPT if name in os.environ}
    environment |= SETTINGS | {"PYTHONHASHSEED": seed}
    done = subprocess.run(
        [sys.executable, program.name],
        cwd=program.parent,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        timeout=SECONDS,
    )
    folder = os.fsencode(program.parent) + b"/"
    out, err = (text.replace(folder, b"") for text in (done.stdout, done.stderr))
    recorded = {".out": out}
    if err:
        recorded[".err"] = err
    if done.returncode:
        code = done.returncode if done.returncode > 0 else 128 - done.returncode
        recorded[".code"] = b"%d\n" % code
    return recorded


def outcome(program):
    """What both runs of a program gave, or the reason why it is refused."""
    try:
        first, second = (run(program, seed) for seed in SEEDS)
    except subprocess.TimeoutExpired:
        return f"does not end within {SECONDS} s"
    if first != second:
        return "its output depends on the seed, or on the time"
    machine = (b"0x7f", b"/tmp/", os.fsencode(sys.prefix))
    if any(mark in text for mark in machine for text in first.values()):
        return "prints an address or a path of this machine"
    return first


def differences(program, recorded):
    """The suffixes whose files do not hold what was recorded."""
    for suffix in (".out", ".err", ".code"):
        file = program.with_suffix(suffix)
        if (file.read_bytes() if file.exists() else None) != recorded.get(suffix):
            yield suffix


def write(program, recorded):
    """Writes the files of a program and removes those that it no longer has."""
    for suffix in differences(program, recorded):
        if suffix in recorded:
            program.with_suffix(suffix).write_bytes(recorded[suffix])
        else:
            program.with_suffix(suffix).unlink()


def main(arguments):
    check = "--check" in arguments
    wanted = {argument for argument in arguments if argument != "--check"}
    chosen = list(programs(wanted))
    failed = 0
    with ThreadPoolExecutor(2) as pool:
        for program, recorded in zip(chosen, pool.map(outcome, chosen)):
            name = program.relative_to(ROOT)
            if isinstance(recorded, str):
                print(f"{name}: {recorded}")
                failed += 1
            elif changed := list(differences(program, recorded)):
                print(f"{name}: {', '.join(changed)} {'differs' if check else 'recorded'}")
                failed += check
                if not check:
                    write(program, recorded)
    print(f"{len(chosen)} programs, {failed} refused or different")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
