package dev.ftcheck.vm.codegen;

import dev.ftcheck.scope.ScopeTree;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.site.CodeRecord;
import dev.ftcheck.vm.site.CompiledUnit;
import dev.ftcheck.vm.site.UnitLoader;
import java.util.ArrayList;
import java.util.List;

/** A compiled unit under construction: names its classes and gathers them. */
final class UnitBuilder {

  final SourceFile source;
  final ScopeTree scopes;
  final CompileOptions options;
  final SourceWarnings warnings;
  final boolean futureAnnotations;

  /** Whether large bodies are split into several methods. */
  final boolean splits;

  private final String prefix;
  private final List<CodeRecord> records = new ArrayList<>();
  private final List<byte[]> classFiles = new ArrayList<>();

  UnitBuilder(
      SourceFile source,
      ScopeTree scopes,
      CompileOptions options,
      SourceWarnings warnings,
      boolean futureAnnotations,
      boolean splits) {
    this.source = source;
    this.scopes = scopes;
    this.options = options;
    this.warnings = warnings;
    this.futureAnnotations = futureAnnotations;
    this.splits = splits;
    this.prefix = UnitLoader.CLASS_PREFIX.replace('.', '/') + packageOf(source.path()) + "/";
  }

  /** A place among the records, so that the main code is the first. */
  int reserve() {
    records.add(null);
    classFiles.add(null);
    return records.size() - 1;
  }

  /** The internal name of the class of a code object; ends as {@link UnitLoader} expects. */
  String classNameOf(int index, String name) {
    return prefix + javaName(name) + "_" + index;
  }

  void add(int index, CodeRecord record, byte[] classFile) {
    records.set(index, record);
    classFiles.set(index, classFile);
  }

  CompiledUnit toUnit() {
    return CompiledUnit.of(source.path(), records, classFiles);
  }

  /**
   * A file and its folder: the JVM's cache of classes keeps one of each name, and every Python
   * package has an {@code __init__}.
   */
  private static String packageOf(String path) {
    int end = path.endsWith(".py") ? path.length() - 3 : path.length();
    int file = path.lastIndexOf('/') + 1;
    int folder = path.lastIndexOf('/', file - 2) + 1;
    String name = javaName(path.substring(file, Math.max(file, end)));
    return file < 2 ? name : javaName(path.substring(folder, file - 1)) + "/" + name;
  }

  private static String javaName(String name) {
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < Math.min(name.length(), 60); i++) {
      char c = name.charAt(i);
      made.append(Character.isJavaIdentifierPart(c) && c < 128 && c > 32 ? c : '_');
    }
    return made.isEmpty() ? "_" : made.toString();
  }
}
