package dev.ftcheck.rules.dependencies.installed;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The sections, dynamic symbols and relocated pointers of a 64-bit ELF file: what it takes to read
 * constant data structures of a shared object without loading it. Offsets and fields are those of
 * <a href="https://refspecs.linuxfoundation.org/elf/gabi4+/contents.html">the System V ABI</a>.
 *
 * <p>Not thread-safe.
 */
final class ElfFile {

  static final int WORD = 8;

  private static final int CLASS_64 = 2;
  private static final int BIG_ENDIAN_DATA = 2;
  private static final int HEADER_BYTES = 64;
  private static final int SECTION_BYTES = 64;
  private static final int SYMBOL_BYTES = 24;
  private static final int RELA_BYTES = 24;

  private static final int PROGBITS = 1;
  private static final int RELA = 4;
  private static final int NOBITS = 8;
  private static final int DYNSYM = 11;

  private static final long WRITE = 1;
  private static final long ALLOC = 2;
  private static final long EXECUTABLE = 4;

  private static final int LONGEST_STRING = 512;

  /** What a pointer to something outside of the file reads as. */
  static final long ELSEWHERE = -1;

  /** A part of the file that is loaded at {@code address}. */
  record Section(int type, long flags, long address, long offset, long size, int link) {

    boolean isData() {
      return type == PROGBITS && (flags & ALLOC) != 0;
    }

    boolean isWritableData() {
      return isData() && (flags & WRITE) != 0;
    }

    boolean holds(long at, long bytes) {
      return (flags & ALLOC) != 0
          && type != NOBITS
          && at >= address
          && at - address <= size - bytes;
    }
  }

  /** A name that the file defines, or wants from elsewhere. */
  record Symbol(String name, long value, boolean defined) {}

  private final ByteBuffer bytes;
  private final List<Section> sections = new ArrayList<>();
  private final List<Symbol> symbols = new ArrayList<>();
  private final Map<Long, Long> relocated = new HashMap<>();

  private ElfFile(ByteBuffer bytes) {
    this.bytes = bytes;
  }

  static boolean hasMagic(ByteBuffer bytes) {
    return bytes.limit() >= HEADER_BYTES
        && bytes.get(0) == 0x7f
        && bytes.get(1) == 'E'
        && bytes.get(2) == 'L'
        && bytes.get(3) == 'F';
  }

  static boolean is64Bit(ByteBuffer bytes) {
    return bytes.get(4) == CLASS_64;
  }

  /**
   * Reads a file with the magic number of a 64-bit one.
   *
   * @throws MalformedBinaryException where its tables point outside of it
   */
  static ElfFile read(ByteBuffer bytes) throws MalformedBinaryException {
    ByteOrder order =
        bytes.get(5) == BIG_ENDIAN_DATA ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
    ElfFile file = new ElfFile(bytes.duplicate().order(order));
    try {
      file.readSections();
      file.readSymbols();
      file.readRelocations();
    } catch (IndexOutOfBoundsException | ArithmeticException outside) {
      throw new MalformedBinaryException("its tables point outside of the file", outside);
    }
    return file;
  }

  private void readSections() throws MalformedBinaryException {
    long table = bytes.getLong(0x28);
    int count = Short.toUnsignedInt(bytes.getShort(0x3c));
    if (table == 0 || count == 0) {
      throw new MalformedBinaryException("it has no section table", null);
    }
    for (int number = 0; number < count; number++) {
      int at = Math.toIntExact(Math.addExact(table, (long) number * SECTION_BYTES));
      Section section =
          new Section(
              bytes.getInt(at + 4),
              bytes.getLong(at + 8),
              bytes.getLong(at + 16),
              bytes.getLong(at + 24),
              bytes.getLong(at + 32),
              bytes.getInt(at + 40));
      boolean outside =
          section.offset < 0
              || section.size < 0
              || section.offset > bytes.limit()
              || section.size > bytes.limit() - section.offset;
      if (section.type != NOBITS && outside) {
        throw new MalformedBinaryException("section " + number + " ends after the file", null);
      }
      sections.add(section);
    }
  }

  private void readSymbols() {
    for (Section table : sections) {
      if (table.type == DYNSYM) {
        long names = sections.get(table.link).offset;
        for (long at = table.offset; at < table.offset + table.size; at += SYMBOL_BYTES) {
          int entry = Math.toIntExact(at);
          long name = names + Integer.toUnsignedLong(bytes.getInt(entry));
          boolean defined = bytes.getShort(entry + 6) != 0;
          symbols.add(new Symbol(text(name), bytes.getLong(entry + 8), defined));
        }
      }
    }
  }

  /**
   * Of each relocation the value that it leaves, whatever the machine calls its kind: the addend,
   * plus the symbol where there is one. Packed relative relocations leave the value in its place.
   */
  private void readRelocations() {
    for (Section table : sections) {
      if (table.type == RELA && (table.flags & ALLOC) != 0) {
        for (long at = table.offset; at < table.offset + table.size; at += RELA_BYTES) {
          int entry = Math.toIntExact(at);
          int symbol = (int) (bytes.getLong(entry + 8) >>> 32);
          long addend = bytes.getLong(entry + 16);
          relocated.put(bytes.getLong(entry), symbol == 0 ? addend : value(symbol, addend));
        }
      }
    }
  }

  private long value(int symbol, long addend) {
    Symbol target = symbols.get(symbol);
    return target.defined ? target.value + addend : ELSEWHERE;
  }

  List<Symbol> symbols() {
    return symbols;
  }

  List<Section> writableData() {
    return sections.stream().filter(Section::isWritableData).toList();
  }

  /** Whether a pointer may stand there that the loader puts in. */
  boolean isRelocated(long address) {
    return relocated.containsKey(address);
  }

  /**
   * The 64-bit word at an address once the file is loaded; {@link #ELSEWHERE} for a pointer to
   * another file, empty where nothing of this file is.
   */
  OptionalLong word(long address) {
    Long pointer = relocated.get(address);
    if (pointer != null) {
      return OptionalLong.of(pointer);
    }
    for (Section section : sections) {
      if (section.holds(address, WORD)) {
        return OptionalLong.of(bytes.getLong(position(section, address)));
      }
    }
    return OptionalLong.empty();
  }

  /** The zero-terminated text at the address; empty where no constant data is. */
  String textAt(long address) {
    for (Section section : sections) {
      if (section.isData() && section.holds(address, 1)) {
        return text(position(section, address));
      }
    }
    return "";
  }

  /** Whether code stands at the address. */
  boolean isCode(long address) {
    return sections.stream()
        .anyMatch(section -> (section.flags & EXECUTABLE) != 0 && section.holds(address, 1));
  }

  /** The 32-bit number at the address, -1 where nothing of this file is. */
  int intAt(long address) {
    for (Section section : sections) {
      if (section.holds(address, Integer.BYTES)) {
        return bytes.getInt(position(section, address));
      }
    }
    return -1;
  }

  private static int position(Section section, long address) {
    return Math.toIntExact(section.offset + address - section.address);
  }

  private String text(long offset) {
    int start = Math.toIntExact(offset);
    int end = start;
    while (end < bytes.limit() && end - start < LONGEST_STRING && bytes.get(end) != 0) {
      end++;
    }
    byte[] text = new byte[end - start];
    bytes.get(start, text);
    return new String(text, StandardCharsets.UTF_8);
  }
}
