package dev.ftcheck.vm.site;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/**
 * The classes and code records of one source file, as the compiler makes them and the cache stores
 * them. The first record is the unit's main code. Not to be changed once made.
 *
 * @param classes class files by binary name
 */
public record CompiledUnit(String file, CodeRecord[] records, Map<String, byte[]> classes) {

  /** Changes with everything that compiled code expects of the runtime. */
  private static final int FORMAT = 1;

  /** Writes the unit so that {@link #read} makes an equal one. */
  public void write(OutputStream target) throws IOException {
    DataOutputStream out = new DataOutputStream(target);
    out.writeInt(FORMAT);
    out.writeUTF(file);
    out.writeInt(records.length);
    for (CodeRecord record : records) {
      record.write(out);
    }
    out.writeInt(classes.size());
    for (Map.Entry<String, byte[]> entry : classes.entrySet()) {
      out.writeUTF(entry.getKey());
      out.writeInt(entry.getValue().length);
      out.write(entry.getValue());
    }
    out.flush();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IOException for another format, too
   */
  public static CompiledUnit read(InputStream source) throws IOException {
    DataInputStream in = new DataInputStream(source);
    if (in.readInt() != FORMAT) {
      throw new IOException("compiled for another version of ftcheck");
    }
    String file = in.readUTF();
    CodeRecord[] records = new CodeRecord[in.readInt()];
    for (int i = 0; i < records.length; i++) {
      records[i] = CodeRecord.read(in);
    }
    int count = in.readInt();
    Map<String, byte[]> classes = HashMap.newHashMap(count);
    for (int i = 0; i < count; i++) {
      String name = in.readUTF();
      byte[] bytes = new byte[in.readInt()];
      in.readFully(bytes);
      classes.put(name, bytes);
    }
    return new CompiledUnit(file, records, classes);
  }
}
