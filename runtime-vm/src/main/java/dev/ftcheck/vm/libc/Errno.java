package dev.ftcheck.vm.libc;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The error numbers of Linux, the same on both machines, with names and texts (errno.txt). */
public final class Errno {

  public static final int EPERM = 1;
  public static final int ENOENT = 2;
  public static final int EINTR = 4;
  public static final int EIO = 5;
  public static final int EBADF = 9;
  public static final int ECHILD = 10;
  public static final int EAGAIN = 11;
  public static final int ENOMEM = 12;
  public static final int EACCES = 13;
  public static final int EEXIST = 17;
  public static final int ENOTDIR = 20;
  public static final int EISDIR = 21;
  public static final int EINVAL = 22;
  public static final int ESPIPE = 29;
  public static final int EROFS = 30;
  public static final int ERANGE = 34;
  public static final int ENAMETOOLONG = 36;
  public static final int ENOSYS = 38;
  public static final int ENOTEMPTY = 39;
  public static final int ELOOP = 40;
  public static final int ENOTCONN = 107;
  public static final int EINPROGRESS = 115;

  private static final Map<Integer, Entry> BY_NUMBER = read();

  private Errno() {}

  private record Entry(List<String> names, String text) {}

  private static Map<Integer, Entry> read() {
    Map<Integer, Entry> entries = new TreeMap<>();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Errno.class.getResourceAsStream("errno.txt"), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] parts = line.split(" ", 3);
        entries.put(Integer.valueOf(parts[0]), new Entry(List.of(parts[1].split(",")), parts[2]));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return entries;
  }

  /** {@code os.strerror(number)}. */
  public static String text(int number) {
    Entry entry = BY_NUMBER.get(number);
    return number == 0 ? "Success" : entry == null ? "Unknown error " + number : entry.text;
  }

  /** The number whose text this is; 0 for none. */
  public static int ofText(String text) {
    for (Map.Entry<Integer, Entry> entry : BY_NUMBER.entrySet()) {
      if (entry.getValue().text.equals(text)) {
        return entry.getKey();
      }
    }
    return 0;
  }

  /** {@code errno.errorcode}. */
  public static Map<Integer, String> codes() {
    Map<Integer, String> codes = new TreeMap<>();
    BY_NUMBER.forEach((number, entry) -> codes.put(number, entry.names.getFirst()));
    return codes;
  }

  /** All names with their numbers; some numbers have two. */
  public static Map<String, Integer> names() {
    Map<String, Integer> names = new HashMap<>();
    BY_NUMBER.forEach((number, entry) -> entry.names.forEach(name -> names.put(name, number)));
    return names;
  }
}
