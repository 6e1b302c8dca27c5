package dev.ftcheck.rules.dependencies;

import dev.ftcheck.rules.dependencies.installed.ExtensionModule;
import dev.ftcheck.rules.dependencies.installed.GilDeclaration;
import dev.ftcheck.rules.dependencies.naming.WheelTag;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * A verdict and why.
 *
 * @param reason a clause without a full stop
 */
record Readiness(Verdict verdict, String reason) {

  private static final int SHOWN = 3;

  /**
   * What is known of a package.
   *
   * @param installation where the environment that was looked into has it
   * @param modules its installed extension modules
   * @param lockedWheels the tags of all wheels of the version in use; empty where no lock file
   *     lists them
   */
  record Evidence(
      Installation installation,
      List<ExtensionModule> modules,
      Collection<WheelTag> lockedWheels,
      Optional<FreeThreadingClassifier> classifier) {}

  /** Which build of Python an installed package was installed for. */
  enum Installation {
    NONE,
    WITH_GIL,
    FREE_THREADED
  }

  /**
   * Judges by the strongest evidence there is: what the installed modules declare, then which
   * wheels exist, then what the package says of itself.
   */
  static Readiness of(Evidence evidence) {
    boolean installed = evidence.installation != Installation.NONE;
    if (installed && evidence.modules.isEmpty()) {
      return new Readiness(Verdict.PURE_PYTHON, "nothing of it is compiled");
    }
    Optional<Readiness> byModules =
        installed ? ofModules(evidence.modules, evidence.installation) : Optional.empty();
    Optional<Readiness> byWheels = ofWheels(evidence.lockedWheels);
    Optional<FreeThreadingClassifier> classifier = evidence.classifier;
    if (byModules.isPresent() && byModules.get().verdict != Verdict.UNKNOWN) {
      return byModules.get();
    }
    if (byWheels.isPresent() && byWheels.get().verdict != Verdict.NOT_READY) {
      return byWheels.get();
    }
    if (classifier.isPresent() && classifier.get() != FreeThreadingClassifier.UNSTABLE) {
      return new Readiness(Verdict.READY, "it is classified \"" + classifier.get().text() + '"');
    }
    return byWheels
        .or(() -> byModules)
        .orElse(
            new Readiness(
                Verdict.UNKNOWN, "neither a lock file nor an environment shows its files"));
  }

  // ---- installed modules
  // ------------------------------------------------------------------------------------------------------

  /**
   * The slot often stands between {@code #ifdef Py_GIL_DISABLED}: in a module that is built for the
   * GIL its absence says nothing.
   */
  private static Optional<Readiness> ofModules(
      List<ExtensionModule> modules, Installation installation) {
    List<ExtensionModule> enabling =
        modules.stream()
            .filter(module -> module.declaration().enablesGil())
            .filter(module -> isForFreeThreadedBuild(module, installation))
            .toList();
    if (!enabling.isEmpty()) {
      return verdict(
          Verdict.NOT_READY,
          "importing it enables the GIL: "
              + named(enabling)
              + " "
              + enabling.getFirst().declaration().words());
    }
    if (modules.stream().allMatch(module -> module.declaration().leavesGilOff())) {
      return verdict(Verdict.READY, "what is compiled " + GilDeclaration.NOT_USED.words());
    }
    List<ExtensionModule> needing =
        modules.stream().filter(module -> module.declaration() == GilDeclaration.USED).toList();
    if (!needing.isEmpty()) {
      return verdict(Verdict.NOT_READY, named(needing) + " " + GilDeclaration.USED.words());
    }
    List<ExtensionModule> open =
        modules.stream().filter(module -> !module.declaration().leavesGilOff()).toList();
    return verdict(Verdict.UNKNOWN, named(open) + " " + unclear(open.getFirst()));
  }

  private static String unclear(ExtensionModule module) {
    if (module.declaration() != GilDeclaration.MISSING) {
      return module.declaration().words();
    }
    return module.isForStableAbi()
        ? "is built for the stable ABI, which the free-threaded build cannot import"
        : "is built for Python with the GIL, which does not show how it does without";
  }

  /** A file whose name has no ABI tag is for the build that it is installed for. */
  private static boolean isForFreeThreadedBuild(ExtensionModule module, Installation installation) {
    return module.abi().isEmpty()
        ? installation == Installation.FREE_THREADED
        : WheelTag.isFreeThreadedAbi(module.abi());
  }

  private static String named(List<ExtensionModule> modules) {
    String names =
        modules.stream().limit(SHOWN).map(ExtensionModule::file).collect(Collectors.joining(", "));
    return modules.size() > SHOWN ? names + " and " + (modules.size() - SHOWN) + " more" : names;
  }

  // ---- wheels
  // ---------------------------------------------------------------------------------------------------------------

  private static Optional<Readiness> ofWheels(Collection<WheelTag> wheels) {
    if (wheels.isEmpty()) {
      return Optional.empty();
    }
    TreeSet<String> freeThreaded =
        wheels.stream()
            .filter(WheelTag::isFreeThreaded)
            .map(WheelTag::abi)
            .collect(Collectors.toCollection(TreeSet::new));
    if (!freeThreaded.isEmpty()) {
      return verdict(
          Verdict.READY, "it has wheels for the free-threaded build: " + join(freeThreaded));
    }
    if (wheels.stream().allMatch(WheelTag::isPure)) {
      return verdict(Verdict.PURE_PYTHON, "its wheel has no compiled code");
    }
    if (wheels.stream().anyMatch(WheelTag::isPure)) {
      return verdict(
          Verdict.PURE_PYTHON, "the free-threaded build gets its wheel without compiled code");
    }
    if (wheels.stream().allMatch(tag -> tag.abi().equals("none"))) {
      return verdict(Verdict.READY, "its compiled code is not tied to a build of Python");
    }
    TreeSet<String> tags =
        wheels.stream().map(WheelTag::abi).collect(Collectors.toCollection(TreeSet::new));
    return verdict(
        Verdict.NOT_READY,
        "none of its wheels is for the free-threaded build: they are for " + join(tags));
  }

  private static String join(TreeSet<String> tags) {
    return String.join(", ", tags);
  }

  private static Optional<Readiness> verdict(Verdict verdict, String reason) {
    return Optional.of(new Readiness(verdict, reason));
  }
}
