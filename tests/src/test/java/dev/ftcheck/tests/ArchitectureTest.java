package dev.ftcheck.tests;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * The arrows between modules and between packages. Every rule also covers packages that do not
 * exist yet.
 */
@AnalyzeClasses(packages = "dev.ftcheck", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String SOURCE = "dev.ftcheck.source..";
  private static final String AST = "dev.ftcheck.ast..";
  private static final String PARSER = "dev.ftcheck.parser..";
  private static final String SCOPE = "dev.ftcheck.scope..";
  private static final String FINDING = "dev.ftcheck.finding..";
  private static final String ANALYSIS = "dev.ftcheck.analysis..";
  private static final String CACHE = "dev.ftcheck.cache..";
  private static final String CODEC = "dev.ftcheck.codec..";
  private static final String RULES = "dev.ftcheck.rules..";
  private static final String TRACER = "dev.ftcheck.tracer..";
  private static final String VM = "dev.ftcheck.vm..";
  private static final String CLI = "dev.ftcheck.cli..";
  private static final String SARIF = "dev.ftcheck.sarif..";
  private static final String[] SARIF_OUTPUT = {
    SARIF, "dev.ftcheck.report..", "dev.ftcheck.suppression..", "dev.ftcheck.fingerprint.."
  };

  @ArchTest
  static void source_uses_nothing_of_ours(JavaClasses code) {
    uses(SOURCE).check(code);
  }

  @ArchTest
  static void the_tree_uses_sources_alone(JavaClasses code) {
    uses(AST, SOURCE).check(code);
  }

  @ArchTest
  static void findings_use_sources_alone(JavaClasses code) {
    uses(FINDING, SOURCE).check(code);
  }

  @ArchTest
  static void the_parser_uses_the_tree_and_what_is_below(JavaClasses code) {
    uses(PARSER, AST, SOURCE).check(code);
  }

  @ArchTest
  static void scopes_use_the_parser_and_what_is_below(JavaClasses code) {
    uses(SCOPE, PARSER, AST, SOURCE).check(code);
  }

  @ArchTest
  static void the_static_analysis_uses_the_front_end_and_findings(JavaClasses code) {
    uses(ANALYSIS, SCOPE, PARSER, AST, SOURCE, FINDING).check(code);
  }

  @ArchTest
  static void the_tracer_uses_sources_and_findings_alone(JavaClasses code) {
    uses(TRACER, SOURCE, FINDING).check(code);
  }

  @ArchTest
  static void the_vm_uses_the_front_end_and_the_tracer(JavaClasses code) {
    uses(VM, SCOPE, PARSER, AST, SOURCE, TRACER).check(code);
  }

  @ArchTest
  static void the_rules_use_the_analysis_and_the_tracer(JavaClasses code) {
    uses(RULES, ANALYSIS, SCOPE, PARSER, AST, SOURCE, FINDING, TRACER, CACHE, CODEC).check(code);
  }

  @ArchTest
  static void the_cache_uses_nothing_of_ours(JavaClasses code) {
    uses(CACHE).check(code);
  }

  @ArchTest
  static void the_compact_form_knows_facts_alone(JavaClasses code) {
    uses(CODEC, "dev.ftcheck.analysis.facts..", "dev.ftcheck.analysis.ir..", PARSER, SOURCE)
        .check(code);
  }

  @ArchTest
  static void the_checker_never_sees_the_vm(JavaClasses code) {
    noClasses()
        .that()
        .resideInAnyPackage(SOURCE, AST, PARSER, SCOPE, FINDING, ANALYSIS, RULES, TRACER)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(VM)
        .check(code);
  }

  @ArchTest
  static void reports_know_findings_and_rules_but_no_analysis(JavaClasses code) {
    noClasses()
        .that()
        .resideInAnyPackage(SARIF_OUTPUT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(AST, SCOPE, ANALYSIS, TRACER, VM, CLI)
        .check(code);
  }

  @ArchTest
  static void nothing_uses_the_command_line(JavaClasses code) {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(CLI)
        .check(code);
  }

  @ArchTest
  static void packages_of_the_analysis_form_no_cycle(JavaClasses code) {
    slices().matching("dev.ftcheck.analysis.(*)..").should().beFreeOfCycles().check(code);
  }

  @ArchTest
  static void antlr_types_stop_in_the_parser_package(JavaClasses code) {
    only("org.antlr..", PARSER).check(code);
  }

  @ArchTest
  static void asm_types_stop_at_the_code_generator(JavaClasses code) {
    only("org.objectweb.asm..", "dev.ftcheck.vm.codegen..").check(code);
  }

  @ArchTest
  static void jgrapht_types_stop_at_the_graph_packages(JavaClasses code) {
    only(
            "org.jgrapht..",
            "dev.ftcheck.analysis.locks..",
            "dev.ftcheck.tracer.lock..",
            "dev.ftcheck.cli.graph..")
        .check(code);
  }

  @ArchTest
  static void jackson_types_stop_where_files_are_read_and_written(JavaClasses code) {
    only(
            "com.fasterxml.jackson..",
            SARIF,
            "dev.ftcheck.cli.output..",
            "dev.ftcheck.cli.audit..",
            "dev.ftcheck.cli.config..",
            "dev.ftcheck.rules.dependencies.declared..")
        .check(code);
  }

  @ArchTest
  static void sarif_types_stop_at_the_sarif_package(JavaClasses code) {
    only("com.contrastsecurity..", SARIF).check(code);
  }

  @ArchTest
  static void terminal_libraries_stop_at_the_command_line(JavaClasses code) {
    noClasses()
        .that()
        .resideOutsideOfPackage(CLI)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("picocli..", "org.commonmark..", "org.jline..", "me.tongfei..")
        .check(code);
  }

  @ArchTest
  static void no_class_is_a_dumping_ground(JavaClasses code) {
    noClasses()
        .should()
        .haveSimpleNameEndingWith("Utils")
        .orShould()
        .haveSimpleNameEndingWith("Helpers")
        .orShould()
        .haveSimpleNameEndingWith("Manager")
        .orShould()
        .haveSimpleNameEndingWith("Impl")
        .check(code);
  }

  /** Of our own packages {@code user} uses itself and {@code used} alone. */
  private static ArchRule uses(String user, String... used) {
    return classes()
        .that()
        .resideInAPackage(user)
        .should()
        .onlyDependOnClassesThat(
            not(resideInAPackage("dev.ftcheck.."))
                .or(resideInAPackage(user))
                .or(resideInAnyPackage(used)));
  }

  /** The library's types appear in these packages alone. */
  private static ArchRule only(String library, String... packages) {
    return noClasses()
        .that()
        .resideOutsideOfPackages(packages)
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library);
  }
}
