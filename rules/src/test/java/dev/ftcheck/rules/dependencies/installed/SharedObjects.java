package dev.ftcheck.rules.dependencies.installed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Small extension modules, compiled where there is a C compiler; a test is skipped elsewhere. */
public final class SharedObjects {

  /** What the C API declares, as far as a module definition needs it. */
  private static final String API =
      """
      #include <stddef.h>
      #include <stdint.h>
      typedef struct { intptr_t refcount; void *type; void *(*init)(void); intptr_t index;
                       void *copy; } ModuleBase;
      typedef struct { const char *name; void *function; int flags; const char *doc; } Method;
      typedef struct { int slot; void *value; } Slot;
      typedef struct { ModuleBase base; const char *name; const char *doc; intptr_t size;
                       Method *methods; Slot *slots; void *traverse; void *clear; void *release; }
          Definition;
      static int run(void *module) { return module == NULL; }
      static Method methods[] = {{"speed", run, 4, "speed"}, {NULL, NULL, 0, NULL}};
      """;

  private SharedObjects() {}

  /** A module with multi-phase initialisation and these slots, e.g. {@code {4, (void *) 1},}. */
  public static String withSlots(String module, String slots) {
    return API
        + """
        static Slot slots[] = {{2, run}, %s {0, NULL}};
        static Definition definition =
            {{1, NULL, NULL, 0, NULL}, "%s", "doc", 16, methods, slots, NULL, NULL, NULL};
        void *PyInit_%s(void) { return &definition; }
        """
            .formatted(slots, module, module.substring(module.lastIndexOf('.') + 1));
  }

  /** A module with single-phase initialisation. */
  public static String singlePhase(String module, String body) {
    return API
        + """
        static Definition definition =
            {{1, NULL, NULL, 0, NULL}, "%s", NULL, -1, methods, NULL, NULL, NULL, NULL};
        extern int PyUnstable_Module_SetGIL(void *, void *);
        void *PyInit_%s(void) { %s return &definition; }
        """
            .formatted(module, module, body);
  }

  /** Compiles the source to that file. */
  public static Path compile(Path file, String source) throws IOException, InterruptedException {
    Files.createDirectories(file.getParent());
    Path code = Files.writeString(file.resolveSibling(file.getFileName() + ".c"), source);
    Process compiler;
    try {
      compiler =
          new ProcessBuilder("cc", "-shared", "-fPIC", "-w", "-o", file.toString(), code.toString())
              .redirectErrorStream(true)
              .start();
    } catch (IOException absent) {
      assumeTrue(false, "no C compiler");
      throw absent;
    }
    String said = new String(compiler.getInputStream().readAllBytes());
    assumeTrue(compiler.waitFor(1, TimeUnit.MINUTES), "the C compiler hangs");
    assertEquals(0, compiler.exitValue(), said);
    Files.delete(code);
    return file;
  }
}
