package dev.ftcheck.cli;

import dev.ftcheck.rules.CheckProgress;

/** Says nothing. */
final class TerminalProgress implements CheckProgress {

  @Override
  public void started(int files) {}

  @Override
  public void fileDone() {}

  @Override
  public void phase(String phase) {}
}
