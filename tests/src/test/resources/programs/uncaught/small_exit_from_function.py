# exit code of a main function by sys.exit(main()).
import sys


def main(argv):
    print(len(argv))
    return 42


sys.exit(main(sys.argv))
