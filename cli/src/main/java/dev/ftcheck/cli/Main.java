package dev.ftcheck.cli;

/** The process's entry. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int code = Ftcheck.run(console, args);
    console.out().flush();
    console.err().flush();
    // Nothing needs a shutdown hook, and System.exit sets up the platform's logging to log that it
    // exits.
    Runtime.getRuntime().halt(code);
  }
}
