package dev.ftcheck.analysis.lifecycle;

import dev.ftcheck.analysis.ir.Instr;
import dev.ftcheck.analysis.link.LinkedUnit;
import dev.ftcheck.analysis.models.Trait;
import dev.ftcheck.analysis.pointsto.CallEdge;
import dev.ftcheck.analysis.pointsto.PointsTo;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/**
 * Threads whose context the program chooses: by the argument {@code context}, or by the same
 * function's doing so for another thread, under a test of Python's version for instance.
 */
public final class GivenContexts {

  private static final String CONTEXT = "context";

  private final PointsTo pointsTo;
  private final BitSet given = new BitSet();
  private final Set<LinkedUnit> choosers = new HashSet<>();

  public GivenContexts(PointsTo pointsTo, CallSites calls, Collection<Allocation> threads) {
    this.pointsTo = pointsTo;
    calls.all().forEach(this::noteCall);
    threads.stream().filter(this::isGiven).forEach(thread -> choosers.add(thread.unit()));
  }

  /** Whether the program chooses the context. */
  public boolean includes(Allocation thread) {
    return choosers.contains(thread.unit());
  }

  private boolean isGiven(Allocation thread) {
    CallSite site = thread.site(pointsTo);
    return thread.objects().stream().anyMatch(given::get) || (site != null && passes(site));
  }

  private void noteCall(CallSite site) {
    if (passes(site)) {
      for (CallEdge edge : pointsTo.edges(site.in(), site.key())) {
        LinkedUnit callee = edge.callee().unit();
        if (callee.isModel()
            && edge.receiver() != null
            && callee.methodOf() != null
            && callee.methodOf().trait(Trait.ThreadObject.class).isPresent()) {
          given.set(pointsTo.id(edge.receiver()));
        }
      }
    }
  }

  private static boolean passes(CallSite site) {
    return site.passesMapping() || site.keyword(CONTEXT) != Instr.NONE;
  }
}
