# hashlib, hmac, zlib, binascii, base64: known values.
import base64, binascii, hashlib, hmac, zlib

for name in ("md5", "sha1", "sha224", "sha256", "sha384", "sha512", "sha3_256", "sha3_512", "blake2b", "blake2s"):
    h = hashlib.new(name, b"abc")
    print(name, h.hexdigest()[:32], h.digest_size, h.block_size, h.name, getattr(hashlib, name)(b"ab").hexdigest()[:8])
h = hashlib.sha256()
h.update(b"a"); c = h.copy(); h.update(bytearray(b"bc")); c.update(b"x")
print(h.hexdigest() == hashlib.sha256(b"abc").hexdigest(), c.hexdigest()[:8], h.digest()[:4], hashlib.shake_128(b"a").hexdigest(8), hashlib.blake2b(b"a", digest_size=8, key=b"k").hexdigest(), hashlib.pbkdf2_hmac("sha256", b"pw", b"salt", 10).hex()[:16], hmac.new(b"key", b"msg", "sha256").hexdigest()[:16], hmac.compare_digest("a", "a"), hmac.digest(b"k", b"m", "md5").hex(), hashlib.sha256(b"a", usedforsecurity=False).name)
data = b"hello hello hello hello" * 10
z = zlib.compress(data)
print(zlib.decompress(z) == data, zlib.crc32(b"abc"), zlib.crc32(b"c", zlib.crc32(b"ab")), zlib.adler32(b"abc"), len(z) < len(data), zlib.decompress(zlib.compress(b"", 9)), binascii.crc32(b"x"), binascii.hexlify(b"ab", "-"), binascii.unhexlify("6162"), binascii.crc_hqx(b"abc", 0))
co, de = zlib.compressobj(level=1, wbits=-15), zlib.decompressobj(wbits=-15)
packed = co.compress(data) + co.flush()
print(de.decompress(packed, 10), len(de.unconsumed_tail) > 0, de.decompress(de.unconsumed_tail) == data[10:], de.eof, de.unused_data, zlib.MAX_WBITS)
print(base64.b64encode(b"\xff\xfe\x00ab"), base64.urlsafe_b64encode(b"\xff\xfe"), base64.b32encode(b"abc"), base64.b16encode(b"\xab"), base64.b85encode(b"hello"), base64.a85encode(b"hello"), base64.b64decode("YWJj"), base64.b64decode(b"YW Jj\n"), base64.urlsafe_b64decode("__4="), base64.b32decode("MFRGG==="), base64.b16decode("AB"), base64.b85decode("Xk~0{Zv"), base64.encodebytes(b"x" * 60), base64.b64encode(b"??>", altchars=b"-_"), base64.b32hexencode(b"a"), base64.z85encode(b"abcd"))
for f in (lambda: hashlib.new("nope"), lambda: hashlib.md5("a"), lambda: h.update("a"), lambda: zlib.decompress(b"junk"), lambda: zlib.decompress(z[:10]), lambda: zlib.compress("a"), lambda: zlib.compress(b"", 10), lambda: base64.b64decode("a"), lambda: base64.b64decode("YQ", validate=True), lambda: base64.b64decode("Y!Q=", validate=True), lambda: base64.b16decode("ab"), lambda: base64.b32decode("a"), lambda: base64.b64encode("s"), lambda: binascii.unhexlify("6"), lambda: binascii.unhexlify("zz"), lambda: base64.b64decode("é"), lambda: hmac.new(b"k", b"m"), lambda: hmac.compare_digest("é", "é")):
    try:
        print(f())
    except Exception as e:
        print(type(e).__name__, str(e).split(": 0x")[0])
