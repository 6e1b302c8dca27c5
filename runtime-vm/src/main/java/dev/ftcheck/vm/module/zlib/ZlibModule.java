package dev.ftcheck.vm.module.zlib;

import dev.ftcheck.vm.module.binascii.Checksums;
import dev.ftcheck.vm.natives.BuiltinModule;
import dev.ftcheck.vm.natives.PyMethod;
import dev.ftcheck.vm.object.Buffers;
import dev.ftcheck.vm.object.Conversions;
import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyBytes;
import dev.ftcheck.vm.object.PyInt;
import dev.ftcheck.vm.object.PyModule;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;

/** {@code zlib}, on the zlib inside the Java runtime. */
@BuiltinModule(
    value = "zlib",
    doc =
        "The functions in this module allow compression and decompression using the\n"
            + "zlib library, which is based on GNU zip.")
final class ZlibModule {

  private static final int DEFAULT_WINDOW = 15;
  private static final int DEFLATED = 8;
  private static final String VERSION = "1.2.11";

  private ZlibModule() {}

  static void initialise(PyModule module) {
    constant(module, "MAX_WBITS", DEFAULT_WINDOW);
    constant(module, "DEFLATED", DEFLATED);
    constant(module, "DEF_MEM_LEVEL", 8);
    constant(module, "DEF_BUF_SIZE", 16384);
    constant(module, "Z_BEST_SPEED", 1);
    constant(module, "Z_BEST_COMPRESSION", 9);
    constant(module, "Z_NO_COMPRESSION", 0);
    constant(module, "Z_DEFAULT_COMPRESSION", -1);
    constant(module, "Z_DEFAULT_STRATEGY", 0);
    constant(module, "Z_FILTERED", 1);
    constant(module, "Z_HUFFMAN_ONLY", 2);
    constant(module, "Z_RLE", 3);
    constant(module, "Z_FIXED", 4);
    constant(module, "Z_NO_FLUSH", 0);
    constant(module, "Z_PARTIAL_FLUSH", 1);
    constant(module, "Z_SYNC_FLUSH", 2);
    constant(module, "Z_FULL_FLUSH", 3);
    constant(module, "Z_FINISH", 4);
    constant(module, "Z_BLOCK", 5);
    constant(module, "Z_TREES", 6);
    add(module, "ZLIB_VERSION", PyStr.of(VERSION));
    add(module, "ZLIB_RUNTIME_VERSION", PyStr.of(VERSION));
    add(module, "__version__", PyStr.of("1.0"));
    add(module, "error", ZlibError.TYPE);
    add(module, "_ZlibDecompressor", PyZlibDecompressor.TYPE);
  }

  private static void constant(PyModule module, String name, int value) {
    add(module, name, PyInt.of(value));
  }

  private static void add(PyModule module, String name, PyObject value) {
    module.dictionary().put(PyStr.interned(name), value);
  }

  @PyMethod(
      value = "adler32",
      signature = "(data, value=1, /)",
      doc = "Compute an Adler-32 checksum of data.")
  static long adler32(PyObject data, PyObject start) {
    return Checksums.adler32(Buffers.read(data), Checksums.startValue(start, 1));
  }

  @PyMethod(
      value = "crc32",
      signature = "(data, value=0, /)",
      doc = "Compute a CRC-32 checksum of data.")
  static long crc32(PyObject data, PyObject start) {
    return Checksums.crc32(Buffers.read(data), Checksums.startValue(start, 0));
  }

  @PyMethod(
      value = "compress",
      signature = "(data, /, level=Z_DEFAULT_COMPRESSION, wbits=MAX_WBITS)",
      doc = "Returns a bytes object containing compressed data.")
  static PyObject compress(PyObject data, PyObject level, PyObject wbits) {
    byte[] input = Buffers.read(data);
    DeflateStream stream = deflateStream(level, wbits, 0, null);
    if (stream == null) {
      throw ZlibError.of("Bad compression level");
    }
    byte[] first = stream.deflate(input);
    return new PyBytes(InflateStream.joined(first, stream.finish()));
  }

  /** Null for arguments out of range. */
  private static DeflateStream deflateStream(
      PyObject level, PyObject wbits, int strategy, byte[] dictionary) {
    int compression = level == null ? -1 : Conversions.toInt(level);
    Container container =
        Container.forCompression(wbits == null ? DEFAULT_WINDOW : Conversions.toInt(wbits));
    boolean known = container != null && compression >= -1 && compression <= 9;
    return known && strategy >= 0 && strategy <= 4
        ? new DeflateStream(container, compression, strategy, dictionary)
        : null;
  }

  @PyMethod(
      value = "compressobj",
      signature =
          "(level=Z_DEFAULT_COMPRESSION, method=DEFLATED, wbits=MAX_WBITS, memLevel=DEF_MEM_LEVEL,"
              + " strategy=Z_DEFAULT_STRATEGY, zdict=None)",
      doc = "Return a compressor object.")
  static PyObject compressObject(
      PyObject level,
      PyObject method,
      PyObject wbits,
      PyObject memoryLevel,
      PyObject strategy,
      PyObject dictionary) {
    byte[] preset =
        dictionary == null || dictionary == PyNone.NONE ? null : Buffers.read(dictionary);
    int memory = memoryLevel == null ? DEFLATED : Conversions.toInt(memoryLevel);
    boolean known = method == null || Conversions.toInt(method) == DEFLATED;
    DeflateStream stream =
        known && memory >= 1 && memory <= 9
            ? deflateStream(
                level, wbits, strategy == null ? 0 : Conversions.toInt(strategy), preset)
            : null;
    if (stream == null) {
      throw Errors.valueError("Invalid initialization option");
    }
    return new PyCompress(stream);
  }

  @PyMethod(
      value = "decompress",
      signature = "(data, /, wbits=MAX_WBITS, bufsize=DEF_BUF_SIZE)",
      doc = "Returns a bytes object containing the uncompressed data.")
  static PyObject decompress(PyObject data, PyObject wbits, PyObject bufferSize) {
    byte[] input = Buffers.read(data);
    if (bufferSize != null && Conversions.toLong(bufferSize) < 0) {
      throw Errors.valueError("bufsize must be non-negative");
    }
    Container container = container(wbits);
    if (container == null) {
      throw ZlibError.of("Error -2 while preparing to decompress data: inconsistent stream state");
    }
    InflateStream stream = new InflateStream(container, null);
    byte[] output = stream.inflate(input, Integer.MAX_VALUE);
    if (!stream.isDone()) {
      throw ZlibError.of("Error -5 while decompressing data: incomplete or truncated stream");
    }
    return new PyBytes(output);
  }

  private static Container container(PyObject wbits) {
    return Container.forDecompression(wbits == null ? DEFAULT_WINDOW : Conversions.toInt(wbits));
  }

  @PyMethod(
      value = "decompressobj",
      signature = "(wbits=MAX_WBITS, zdict=b'')",
      doc = "Return a decompressor object.")
  static PyObject decompressObject(PyObject wbits, PyObject dictionary) {
    return new PyDecompress(inflateStream(wbits, dictionary));
  }

  /** A stream for the arguments of a decompressor. */
  static InflateStream inflateStream(PyObject wbits, PyObject dictionary) {
    byte[] preset = dictionary == null ? new byte[0] : Buffers.find(dictionary);
    if (preset == null) {
      throw Errors.typeError("zdict argument must support the buffer protocol");
    }
    Container container = container(wbits);
    if (container == null) {
      throw Errors.valueError("Invalid initialization option");
    }
    return new InflateStream(container, preset.length == 0 ? null : preset);
  }
}
