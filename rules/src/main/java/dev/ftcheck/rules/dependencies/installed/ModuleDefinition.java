package dev.ftcheck.rules.dependencies.installed;

import dev.ftcheck.rules.dependencies.installed.ElfFile.Section;
import dev.ftcheck.rules.dependencies.installed.ElfFile.Symbol;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the {@code PyModuleDef} of an extension module in its file, and in it the slot {@code
 * Py_mod_gil} of PEP 703.
 *
 * <p>The definition is static data that the loader relocates. It is found by its shape: three zero
 * words (the end of {@code PyModuleDef_HEAD_INIT}), the name, the documentation, a size, the
 * methods, the slots. So it does not matter which compiler wrote {@code PyInit_name}, or how large
 * the object header of that build is.
 */
final class ModuleDefinition {

  private static final String INIT = "PyInit_";
  private static final String SET_GIL = "PyUnstable_Module_SetGIL";

  /** {@code Py_mod_gil}, and its value {@code Py_MOD_GIL_NOT_USED}. */
  private static final int GIL_SLOT = 4;

  private static final long GIL_NOT_USED = 1;

  private static final int HEAD_WORDS = 3;
  private static final int SIZE_AT = 2 * ElfFile.WORD;
  private static final int SLOTS_AT = 4 * ElfFile.WORD;
  private static final int SLOT_BYTES = 2 * ElfFile.WORD;

  /** More than any version of CPython has kinds of slots, and than a definition has slots. */
  private static final int MANY = 64;

  /** No module has more state than that; a pointer is more. */
  private static final long LARGEST_STATE = 1 << 24;

  private static final Pattern MODULE_NAME = Pattern.compile("[A-Za-z_][\\w.]*");

  private final ElfFile file;

  private ModuleDefinition(ElfFile file) {
    this.file = file;
  }

  static GilDeclaration of(ElfFile file) {
    return new ModuleDefinition(file).declaration();
  }

  private GilDeclaration declaration() {
    GilDeclaration found = GilDeclaration.NO_MODULE;
    for (Symbol symbol : file.symbols()) {
      if (symbol.defined() && symbol.name().startsWith(INIT)) {
        found = declaration(symbol.name().substring(INIT.length()));
        if (!found.leavesGilOff()) {
          break;
        }
      }
    }
    boolean sets =
        file.symbols().stream()
            .anyMatch(symbol -> !symbol.defined() && symbol.name().equals(SET_GIL));
    return sets && found != GilDeclaration.NOT_USED && found != GilDeclaration.NO_MODULE
        ? GilDeclaration.AT_RUN_TIME
        : found;
  }

  /**
   * The definition of that name; where there is none, of the others, which some modules call
   * differently than their files, provided that they all say the same.
   */
  private GilDeclaration declaration(String module) {
    Set<GilDeclaration> others = EnumSet.noneOf(GilDeclaration.class);
    for (Section section : file.writableData()) {
      long end = section.address() + section.size() - SLOTS_AT - ElfFile.WORD;
      for (long at = aligned(section.address()); at <= end; at += ElfFile.WORD) {
        String name = isPointer(at) && isDefinition(at) ? nameAt(at) : "";
        if (name.equals(module) || name.endsWith("." + module)) {
          GilDeclaration found = slots(at);
          if (found != null) {
            return found;
          }
        } else if (!name.isEmpty() && hasSlots(at)) {
          Optional.ofNullable(slots(at)).ifPresent(others::add);
        }
      }
    }
    return others.size() == 1 ? others.iterator().next() : GilDeclaration.UNCLEAR;
  }

  private boolean hasSlots(long name) {
    return file.word(name + SLOTS_AT).orElse(0) > 0;
  }

  private String nameAt(long pointer) {
    String text = file.textAt(file.word(pointer).orElse(0));
    return MODULE_NAME.matcher(text).matches() ? text : "";
  }

  private static long aligned(long address) {
    return (address + ElfFile.WORD - 1) / ElfFile.WORD * ElfFile.WORD;
  }

  private boolean isPointer(long at) {
    return file.word(at).orElse(0) > 0;
  }

  /**
   * Whether the words around a pointer to the name are those of a definition. An entry of a method
   * table looks much the same, but has a function after the name.
   */
  private boolean isDefinition(long name) {
    for (int word = 1; word <= HEAD_WORDS; word++) {
      if (!isPlain(name - (long) word * ElfFile.WORD, 0, 0)) {
        return false;
      }
    }
    return isPlain(name + SIZE_AT, -1, LARGEST_STATE)
        && !file.isCode(file.word(name + ElfFile.WORD).orElse(0));
  }

  private boolean isPlain(long address, long least, long most) {
    OptionalLong word = file.word(address);
    return !file.isRelocated(address)
        && word.isPresent()
        && word.getAsLong() >= least
        && word.getAsLong() <= most;
  }

  /** What the slots say; null where they are none. */
  private GilDeclaration slots(long name) {
    long slot = file.word(name + SLOTS_AT).orElse(ElfFile.ELSEWHERE);
    if (slot == 0) {
      return GilDeclaration.MISSING;
    }
    for (int number = 0; number < MANY; number++, slot += SLOT_BYTES) {
      int kind = file.intAt(slot);
      if (kind == 0) {
        return GilDeclaration.MISSING;
      }
      if (kind < 0 || kind > MANY) {
        return null;
      }
      if (kind == GIL_SLOT) {
        return file.word(slot + ElfFile.WORD).orElse(0) == GIL_NOT_USED
            ? GilDeclaration.NOT_USED
            : GilDeclaration.USED;
      }
    }
    return null;
  }
}
