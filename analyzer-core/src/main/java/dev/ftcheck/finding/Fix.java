package dev.ftcheck.finding;

/** What to do about a finding, as one imperative sentence. */
public record Fix(String description) {}
