package dev.ftcheck.vm.trace;

import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.report.MisuseKind;
import dev.ftcheck.tracer.report.MisuseReport;
import dev.ftcheck.tracer.report.ThreadOrigin;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes the reports of misuses, one for each kind and place. */
final class MisuseReports {

  private record Key(MisuseKind kind, Place place) {}

  private final CheckedRun run;
  private final Function<Birth, String> born;
  private final Map<Key, MisuseReport> reports = new LinkedHashMap<>();

  MisuseReports(CheckedRun run, Function<Birth, String> born) {
    this.run = run;
    this.born = born;
  }

  /** All misuses; those of the program's end only where it has come to it. */
  List<MisuseReport> all(boolean hasEnded) {
    run.misuses().all().forEach(this::add);
    run.misuses()
        .lost()
        .forEach(
            (future, type) -> {
              Birth birth = future.birth();
              if (birth != null) {
                add(
                    MisuseKind.LOST_EXCEPTION,
                    birth.owner().number(),
                    Stacks.of(birth.context(), birth.position()),
                    "Future",
                    type);
              }
            });
    for (ThreadTrace thread : hasEnded ? run.threads().present() : List.<ThreadTrace>of()) {
      ThreadOrigin origin = thread.origin();
      if (origin.starter() >= 0 && !thread.isDaemon() && !thread.isJoined()) {
        add(MisuseKind.NEVER_JOINED, origin.starter(), origin.started(), origin.name(), "");
      }
    }
    return List.copyOf(reports.values());
  }

  /** One misuse alone; none where no code of the program takes part. */
  List<MisuseReport> of(Misuses.Seen misuse) {
    add(misuse);
    return List.copyOf(reports.values());
  }

  private void add(Misuses.Seen seen) {
    List<Place> stack = Stacks.of(seen.context(), seen.position());
    add(seen.kind(), seen.thread(), stack, seen.type() + created(seen.birth()), "");
  }

  private String created(Birth birth) {
    String place = born.apply(birth);
    return place.isEmpty() ? "" : " created at " + place;
  }

  private void add(MisuseKind kind, int thread, List<Place> all, String subject, String detail) {
    List<Place> stack = run.library().withoutInnermost(all);
    if (!stack.isEmpty()) {
      reports.merge(
          new Key(kind, stack.getFirst()),
          new MisuseReport(kind, thread, stack, subject, detail, 1),
          (known, _) ->
              new MisuseReport(
                  known.kind(),
                  known.thread(),
                  known.stack(),
                  known.subject(),
                  known.detail(),
                  known.count() + 1));
    }
  }
}
