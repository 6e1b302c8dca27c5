package dev.ftcheck.vm.module.io;

import dev.ftcheck.vm.object.Attributes;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyStr;
import dev.ftcheck.vm.runtime.InterpreterFlag;
import dev.ftcheck.vm.runtime.InterpreterFlags;
import dev.ftcheck.vm.runtime.InterpreterOptions;
import dev.ftcheck.vm.runtime.InterpreterOptions.Streams;
import java.util.Locale;

/**
 * Makes {@code sys.stdin}, {@code sys.stdout} and {@code sys.stderr}, without linking a C function.
 * {@code PYTHONIOENCODING} and {@code -u} are heeded.
 */
public final class StandardFiles {

  private final Streams streams;
  private final String encoding;
  private final String errors;
  private final boolean unbuffered;

  public StandardFiles(InterpreterOptions options) {
    this.streams = options.streams();
    InterpreterFlags flags = options.flags();
    boolean ignores = flags.isSet(InterpreterFlag.IGNORE_ENVIRONMENT);
    String chosen = ignores ? "" : variable("PYTHONIOENCODING");
    String[] parts = chosen.split(":", 2);
    this.encoding = parts[0].isEmpty() ? "utf-8" : parts[0];
    this.errors = parts.length > 1 && !parts[1].isEmpty() ? parts[1] : usualErrors(chosen);
    this.unbuffered = flags.isSet(InterpreterFlag.UNBUFFERED);
  }

  private static String variable(String name) {
    String value = System.getenv(name);
    return value == null ? "" : value;
  }

  /** In the C locale and its like any bytes may come and go. */
  private static String usualErrors(String chosen) {
    if (!chosen.isEmpty()) {
      return "strict";
    }
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String value = variable(name).toUpperCase(Locale.ROOT);
      if (!value.isEmpty()) {
        return value.equals("C") || value.equals("POSIX") || value.equals("C.UTF-8")
            ? "surrogateescape"
            : "strict";
      }
    }
    return "surrogateescape";
  }

  public PyObject stdin() {
    StreamChannel channel = new StreamChannel(0, streams.in(), null, streams.areProcessStreams());
    return file(channel, "<stdin>", 'r', errors);
  }

  public PyObject stdout() {
    StreamChannel channel = new StreamChannel(1, null, streams.out(), streams.areProcessStreams());
    return file(channel, "<stdout>", 'w', errors);
  }

  public PyObject stderr() {
    StreamChannel channel = new StreamChannel(2, null, streams.err(), streams.areProcessStreams());
    return file(channel, "<stderr>", 'w', "backslashreplace");
  }

  private PyObject file(StreamChannel channel, String name, char kind, String handler) {
    PyFileIO raw = new PyFileIO(PyFileIO.TYPE);
    raw.open(channel, new FileMode(kind, false), false);
    Attributes.set(raw, "name", PyStr.of(name));
    boolean writes = kind == 'w';
    PyObject binary = raw;
    if (!writes || !unbuffered) {
      PyBuffered buffered = new PyBuffered(writes ? PyBuffered.WRITER : PyBuffered.READER);
      buffered.initialise(raw, null);
      binary = buffered;
    }
    PyTextIOWrapper text = new PyTextIOWrapper(PyTextIOWrapper.TYPE);
    text.encoding = encoding;
    text.errors = handler;
    text.newline = new Newline(writes ? "\n" : null);
    text.lineBuffering = name.equals("<stderr>") || !unbuffered && channel.isTerminal();
    text.writeThrough = writes && unbuffered;
    text.attach(binary);
    text.hasRead1 = !writes;
    text.chooseCodec();
    // Seeking in a standard stream is asked for so rarely that finding out at start is a waste.
    text.seekable = false;
    text.telling = false;
    Attributes.set(text, "mode", PyStr.of(writes ? "w" : "r"));
    return text;
  }
}
