# A library error caught and translated, without frames of the library.
import json


def read(text):
    try:
        return json.loads(text)
    except json.JSONDecodeError as e:
        raise ValueError(f"line {e.lineno}, column {e.colno}: {e.msg}") from None


read('{"a": 1,\n "b" 2}')
