package nl.doorloop.benchmarks;

import java.util.List;

/** One thing that is measured, in one or more cases. */
public interface Scenario {
  /** What it is called on the command line: one lower-case word. */
  String name();

  /** Starts what it needs, measures, and leaves nothing running. */
  List<Case> run(Run run) throws Exception;
}
