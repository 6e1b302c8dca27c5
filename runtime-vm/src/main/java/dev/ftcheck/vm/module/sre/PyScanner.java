package dev.ftcheck.vm.module.sre;

import dev.ftcheck.vm.object.Errors;
import dev.ftcheck.vm.object.PyNone;
import dev.ftcheck.vm.object.PyObject;
import dev.ftcheck.vm.object.PyType;
import dev.ftcheck.vm.object.TypeFlag;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A position in a text from which to match or search further. One thread at a time may use it; a
 * second one gets a ValueError.
 */
final class PyScanner extends PyObject {

  static final PyType TYPE =
      PyType.builtin(
          "_sre.SRE_Scanner", "dev.ftcheck.vm.module.sre.ScannerTypeTable", Set.of(TypeFlag.FINAL));

  private final PyPattern pattern;
  private final SearchedText text;
  private final Region region;
  private final Cursor cursor;
  private final AtomicBoolean executing = new AtomicBoolean();

  PyScanner(PyPattern pattern, SearchedText text, Region region) {
    this.pattern = pattern;
    this.text = text;
    this.region = region;
    this.cursor = new Cursor(pattern, text, region);
  }

  PyPattern pattern() {
    return pattern;
  }

  /** The next match; None if there is none. */
  PyObject search() {
    begin();
    try {
      return cursor.search() ? found() : PyNone.NONE;
    } finally {
      executing.setRelease(false);
    }
  }

  /** The match at the present position; None if there is none. */
  PyObject match() {
    begin();
    try {
      return cursor.match() ? found() : PyNone.NONE;
    } finally {
      executing.setRelease(false);
    }
  }

  private PyMatch found() {
    return new PyMatch(pattern, text, region, cursor.matcher());
  }

  private void begin() {
    if (!executing.compareAndSet(false, true)) {
      throw Errors.valueError("regular expression scanner already executing");
    }
  }

  @Override
  public PyType type() {
    return TYPE;
  }
}
