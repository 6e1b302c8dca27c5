package dev.ftcheck.vm.codegen;

/**
 * What steers compilation beside the source.
 *
 * @param optimize 0; 1 drops {@code assert} and {@code __debug__}, 2 docstrings as well
 * @param futureAnnotations annotations are text, whatever the source's own future imports say
 * @param allowsTopLevelAwait {@code ast.PyCF_ALLOW_TOP_LEVEL_AWAIT}
 */
public record CompileOptions(int optimize, boolean futureAnnotations, boolean allowsTopLevelAwait) {

  public static final CompileOptions DEFAULT = new CompileOptions(0, false, false);
}
