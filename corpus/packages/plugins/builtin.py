"""The codecs that come with the package."""
import json

from .registry import codec


@codec("json")
class JsonCodec:
    """text"""

    def encode(self, message):
        return json.dumps(message).encode()


@codec("hex")
class HexCodec:
    """hexadecimal digits"""

    def encode(self, message):
        return repr(message).encode().hex().encode()
