package dev.ftcheck.vm.site;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/**
 * The classes and code records of one source file, as the compiler makes them and the cache stores
 * them: in bytes, each record read when its code is first wanted, since of a library module most
 * never are. The first record is the unit's main code. Immutable.
 */
public final class CompiledUnit {

  /** Changes with everything that compiled code expects of the runtime. */
  private static final int FORMAT = 5;

  private final byte[] data;
  private final boolean hasWarnings;
  private final String file;

  /** Where the starts of the records are listed. */
  private final int table;

  private final int count;

  private CompiledUnit(byte[] data, boolean hasWarnings) {
    this.hasWarnings = hasWarnings;
    UnitReader in = new UnitReader(data, 4);
    this.data = data;
    this.file = in.text();
    this.count = in.number();
    this.table = in.position();
  }

  /** A unit; {@code classFiles} belong to the records of the same index. */
  public static CompiledUnit of(String file, List<CodeRecord> records, List<byte[]> classFiles) {
    UnitWriter body = new UnitWriter();
    int[] starts = new int[records.size()];
    for (int i = 0; i < starts.length; i++) {
      starts[i] = body.position();
      body.bytes(classFiles.get(i));
      records.get(i).write(body);
    }
    UnitWriter out = new UnitWriter();
    out.number(FORMAT);
    out.text(file);
    out.number(starts.length);
    int base = out.position() + 4 * starts.length;
    for (int start : starts) {
      out.number(base + start);
    }
    out.rest(body.toByteArray());
    return new CompiledUnit(out.toByteArray(), false);
  }

  /** The same unit, of a source that is to be compiled anew each time for its warnings. */
  public CompiledUnit withWarnings() {
    return new CompiledUnit(data, true);
  }

  public boolean hasWarnings() {
    return hasWarnings;
  }

  /** Writes the unit so that {@link #read} makes an equal one. */
  public void write(OutputStream target) throws IOException {
    target.write(data);
  }

  /**
   * A unit from what {@link #write} wrote; takes over the array.
   *
   * @throws IOException for another format
   */
  public static CompiledUnit read(byte[] stored) throws IOException {
    if (stored.length < 4 || new UnitReader(stored, 0).number() != FORMAT) {
      throw new IOException("compiled for another version of ftcheck");
    }
    return new CompiledUnit(stored, false);
  }

  /** The path of the source. */
  String file() {
    return file;
  }

  /** How many code objects there are. */
  int count() {
    return count;
  }

  /** Where a class file is. */
  record ClassFile(byte[] data, int start, int length) {}

  ClassFile classFile(int index) {
    UnitReader in = at(index);
    int length = in.number();
    return new ClassFile(data, in.position(), length);
  }

  CodeRecord record(int index) {
    UnitReader in = at(index);
    in.skip(in.number());
    return CodeRecord.read(in);
  }

  private UnitReader at(int index) {
    return new UnitReader(data, new UnitReader(data, table + 4 * index).number());
  }
}
