import static java.lang.classfile.ClassFile.JAVA_17_VERSION;

import java.io.IOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFile.StackMapsOption;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Build step: gives the class files of a jar stack maps and a current version, in place.
 *
 * <p>picocli and ASM are compiled for Java 5. The JVM leaves classes from before Java 6 out of its
 * AOT cache, because they need the old verifier; picocli's cost 150 ms at every start. Nothing else
 * about the classes changes.
 *
 * <p>Usage: {@code java ModernClassFiles.java FOLDER PREFIX...}, for the jars in FOLDER whose names
 * start with one of the prefixes.
 */
final class ModernClassFiles {

  public static void main(String[] args) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(args[0]))) {
      for (Path jar : files.filter(file -> isMeant(file, args)).toList()) {
        modernize(jar);
      }
    }
  }

  private static boolean isMeant(Path file, String[] args) {
    String name = file.getFileName().toString();
    return name.endsWith(".jar") && Arrays.stream(args).skip(1).anyMatch(name::startsWith);
  }

  private static void modernize(Path jar) throws IOException {
    try (FileSystem zip = FileSystems.newFileSystem(jar)) {
      ClassFile classFiles =
          ClassFile.of(
              StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(
                  ClassHierarchyResolver.ofResourceParsing(
                          type -> open(zip, type.descriptorString()))
                      .orElse(ClassHierarchyResolver.defaultResolver())));
      for (Path file : classFilesIn(zip)) {
        ClassModel model = classFiles.parse(Files.readAllBytes(file));
        if (model.majorVersion() < JAVA_17_VERSION) {
          ClassTransform modern =
              ClassTransform.dropping(ClassFileVersion.class::isInstance)
                  .andThen(
                      ClassTransform.transformingMethodBodies(
                          (code, element) -> code.with(element)))
                  .andThen(
                      ClassTransform.endHandler(
                          builder -> builder.withVersion(JAVA_17_VERSION, 0)));
          Files.write(file, classFiles.transformClass(model, modern));
        }
      }
    }
  }

  private static java.io.InputStream open(FileSystem zip, String descriptor) {
    Path file = zip.getPath("/" + descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return Files.exists(file) ? Files.newInputStream(file) : null;
    } catch (IOException e) {
      return null;
    }
  }

  private static List<Path> classFilesIn(FileSystem zip) throws IOException {
    try (Stream<Path> files = Files.walk(zip.getPath("/"))) {
      return files
          .filter(
              file ->
                  file.toString().endsWith(".class")
                      && !file.toString().endsWith("module-info.class"))
          .toList();
    }
  }
}
