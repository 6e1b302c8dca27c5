package dev.ftcheck.sarif;

import com.contrastsecurity.sarif.Invocation;
import com.contrastsecurity.sarif.Location;
import com.contrastsecurity.sarif.Message;
import com.contrastsecurity.sarif.Notification;
import com.contrastsecurity.sarif.PhysicalLocation;
import com.contrastsecurity.sarif.PropertyBag;
import com.contrastsecurity.sarif.Region;
import dev.ftcheck.source.Diagnostic;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** How a run went, as SARIF's invocation: what could not be analysed is a notification. */
final class Invocations {

  private Invocations() {}

  /**
   * Successful unless ftcheck itself failed on a file: a file that is no Python is the user's
   * business, and the others were read.
   */
  static Invocation of(List<Diagnostic> diagnostics, ExecutionTimes times) {
    Invocation invocation =
        new Invocation()
            .withExecutionSuccessful(
                diagnostics.stream()
                    .noneMatch(diagnostic -> diagnostic.kind() == Diagnostic.Kind.INTERNAL))
            .withStartTimeUtc(Date.from(times.start()))
            .withEndTimeUtc(Date.from(times.end()));
    if (!diagnostics.isEmpty()) {
      invocation.setToolExecutionNotifications(
          diagnostics.stream().map(Invocations::notification).toList());
    }
    return invocation;
  }

  private static Notification notification(Diagnostic diagnostic) {
    PropertyBag bag = new PropertyBag();
    bag.setAdditionalProperty("kind", diagnostic.kind().name().toLowerCase(Locale.ROOT));
    Notification notification =
        new Notification()
            .withLevel(level(diagnostic.kind()))
            .withMessage(new Message().withText(MessageText.escape(diagnostic.message())))
            .withProperties(bag);
    return diagnostic.path().isEmpty()
        ? notification
        : notification.withLocations(Set.of(location(diagnostic)));
  }

  private static Notification.Level level(Diagnostic.Kind kind) {
    return switch (kind) {
      case UNREADABLE, ENCODING, SYNTAX, INTERNAL -> Notification.Level.ERROR;
      case LIMIT -> Notification.Level.WARNING;
    };
  }

  private static Location location(Diagnostic diagnostic) {
    PhysicalLocation place =
        new PhysicalLocation().withArtifactLocation(Places.artifact(diagnostic.path()));
    if (diagnostic.line() > 0) {
      Region region = new Region().withStartLine(diagnostic.line());
      place.setRegion(
          diagnostic.column() > 0 ? region.withStartColumn(diagnostic.column()) : region);
    }
    return new Location().withPhysicalLocation(place);
  }
}
