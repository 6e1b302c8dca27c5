package dev.ftcheck.finding;

/** Another place that belongs to a finding, with what it has to do with it. */
public record RelatedLocation(Location location, String message) {}
