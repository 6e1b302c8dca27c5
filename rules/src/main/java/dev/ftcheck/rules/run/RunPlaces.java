package dev.ftcheck.rules.run;

import dev.ftcheck.finding.Frame;
import dev.ftcheck.finding.Location;
import dev.ftcheck.finding.RelatedLocation;
import dev.ftcheck.finding.Step;
import dev.ftcheck.finding.ThreadPath;
import dev.ftcheck.source.Span;
import dev.ftcheck.tracer.access.Place;
import dev.ftcheck.tracer.report.RunReport;
import dev.ftcheck.tracer.report.ThreadOrigin;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Names threads, locks and places of a run as findings do. */
final class RunPlaces {

  private static final Place NOWHERE = new Place("", "", 0, 0);

  private final Path base;
  private final RunReport report;
  private final Set<String> ambiguous = new HashSet<>();

  RunPlaces(Path base, RunReport report) {
    this.base = base;
    this.report = report;
    Set<String> names = new HashSet<>();
    report.locks().values().stream().filter(name -> !names.add(name)).forEach(ambiguous::add);
  }

  Location location(Place place) {
    int column = Math.max(0, place.column() - 1);
    return new Location(
        path(place.file()), new Span(place.line(), column, place.line(), column + 1));
  }

  /** Relative to the base where the file lies below it. */
  String path(String file) {
    try {
      Path absolute = Path.of(file).toAbsolutePath().normalize();
      return absolute.startsWith(base)
          ? base.relativize(absolute).toString().replace('\\', '/')
          : file;
    } catch (InvalidPathException unusual) {
      return file;
    }
  }

  /** A thread with the place where it was started. */
  String thread(int number) {
    String name = name(number);
    ThreadOrigin origin = report.threads().get(number);
    if (origin == null || origin.starter() < 0) {
      return name;
    }
    Place started = origin.started().stream().findFirst().orElse(NOWHERE);
    return started == NOWHERE
        ? name
        : name + ", started at " + path(started.file()) + ":" + started.line();
  }

  /** A thread without the place of its start. */
  String name(int number) {
    ThreadOrigin origin = report.threads().get(number);
    if (origin == null) {
      return number == 0 ? "main thread" : "thread no. " + number + ", which ended long before";
    }
    return origin.starter() < 0 ? "main thread" : "thread " + origin.name();
  }

  List<String> locks(Collection<Integer> numbers) {
    return numbers.stream().sorted().map(this::lock).toList();
  }

  /** Locks made at one line are told apart by their numbers. */
  String lock(int number) {
    String name = report.locks().getOrDefault(number, "lock");
    String mark = ambiguous.contains(name) ? " (no. " + number + ")" : "";
    return relativeLock(name) + mark;
  }

  private String relativeLock(String name) {
    int at = name.indexOf(CREATED);
    return at < 0
        ? name
        : name.substring(0, at + CREATED.length()) + path(name.substring(at + CREATED.length()));
  }

  private static final String CREATED = " created at ";

  /** A text with the paths of {@code created at} made relative. */
  String relative(String text) {
    return text.replace(base + "/", "");
  }

  /** What a thread did, from its outermost call to the last step. */
  ThreadPath path(int thread, List<Place> stack, String action, List<String> locks) {
    return new ThreadPath(thread(thread), steps(stack, 0, action, locks), frames(stack));
  }

  /** The calls of a stack without the outermost ones that are known already, and the last step. */
  List<Step> steps(List<Place> stack, int known, String action, List<String> locks) {
    List<Step> steps = new ArrayList<>();
    for (int i = stack.size() - 1 - known; i > 0; i--) {
      steps.add(
          new Step(location(stack.get(i)), "calls " + stack.get(i - 1).function(), List.of()));
    }
    steps.add(new Step(location(stack.getFirst()), action, locks));
    return steps;
  }

  List<Frame> frames(List<Place> stack) {
    return stack.stream().map(place -> new Frame(location(place), place.function())).toList();
  }

  /** Where threads other than the main one were started, each place once. */
  List<RelatedLocation> starts(Collection<Integer> numbers) {
    Map<Place, Set<String>> names = new LinkedHashMap<>();
    for (int number : numbers) {
      ThreadOrigin origin = report.threads().get(number);
      if (origin != null && !origin.started().isEmpty()) {
        names
            .computeIfAbsent(origin.started().getFirst(), _ -> new LinkedHashSet<>())
            .add(name(number));
      }
    }
    List<RelatedLocation> starts = new ArrayList<>();
    names.forEach(
        (place, threads) ->
            starts.add(
                new RelatedLocation(
                    location(place),
                    String.join(" and ", threads)
                        + (threads.size() == 1 ? " starts here" : " start here"))));
    return starts;
  }
}
