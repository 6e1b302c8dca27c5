package dev.ftcheck.cli.check;

import dev.ftcheck.finding.Finding;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.parser.Comment;
import dev.ftcheck.source.Diagnostic;
import java.util.function.UnaryOperator;

/** Renames the files that a result speaks of. */
record Relocation(UnaryOperator<String> path) {

  Finding apply(Finding finding) {
    return new Finding(
        finding.ruleId(),
        finding.level(),
        finding.confidence(),
        finding.evidence(),
        finding.message(),
        finding.symbol(),
        apply(finding.primary()),
        finding.related().stream()
            .map(related -> new RelatedLocation(apply(related.location()), related.message()))
            .toList(),
        finding.paths().stream().map(this::apply).toList(),
        finding.reason(),
        finding.fixes());
  }

  Comment apply(Comment comment) {
    return new Comment(
        path.apply(comment.path()), comment.line(), comment.column(), comment.text());
  }

  Diagnostic apply(Diagnostic diagnostic) {
    return new Diagnostic(
        path.apply(diagnostic.path()),
        diagnostic.line(),
        diagnostic.column(),
        diagnostic.kind(),
        diagnostic.message());
  }

  private ThreadPath apply(ThreadPath thread) {
    return new ThreadPath(
        thread.thread(),
        thread.steps().stream()
            .map(step -> new Step(apply(step.location()), step.action(), step.locksHeld()))
            .toList());
  }

  private Location apply(Location location) {
    return new Location(path.apply(location.path()), location.span());
  }
}
