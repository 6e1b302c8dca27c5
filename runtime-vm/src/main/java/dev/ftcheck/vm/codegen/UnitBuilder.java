package dev.ftcheck.vm.codegen;

import dev.ftcheck.scope.ScopeTree;
import dev.ftcheck.source.SourceFile;
import dev.ftcheck.vm.site.CodeRecord;
import dev.ftcheck.vm.site.CompiledUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A compiled unit under construction: names its classes and gathers them. */
final class UnitBuilder {

  final SourceFile source;
  final ScopeTree scopes;
  final CompileOptions options;
  final boolean futureAnnotations;

  /** Whether large bodies are split into several methods. */
  final boolean splits;

  private final String prefix;
  private final List<CodeRecord> records = new ArrayList<>();
  private final Map<String, byte[]> classes = new LinkedHashMap<>();

  UnitBuilder(
      SourceFile source,
      ScopeTree scopes,
      CompileOptions options,
      boolean futureAnnotations,
      boolean splits) {
    this.source = source;
    this.scopes = scopes;
    this.options = options;
    this.futureAnnotations = futureAnnotations;
    this.splits = splits;
    this.prefix = "ftcheck/code/" + javaName(stem(source.path())) + "/";
  }

  /** A place among the records, so that the main code is the first. */
  int reserve() {
    records.add(null);
    return records.size() - 1;
  }

  /** The internal name of the class of a code object. */
  String classNameOf(int index, String name) {
    return prefix + javaName(name) + "_" + index;
  }

  void add(int index, CodeRecord record, byte[] classFile) {
    records.set(index, record);
    classes.put(record.className(), classFile);
  }

  CompiledUnit toUnit() {
    return new CompiledUnit(source.path(), records.toArray(CodeRecord[]::new), classes);
  }

  private static String stem(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    return file.endsWith(".py") ? file.substring(0, file.length() - 3) : file;
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
