package nl.doorloop.benchmarks.derivation;

import java.util.List;
import java.util.concurrent.TimeUnit;
import nl.doorloop.benchmarks.ResidentLife;
import nl.doorloop.onecounter.domain.Fact;
import nl.doorloop.onecounter.domain.Trajectory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Deriving the whole line of one of a hundred residents in turn, and reading their facts once. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DerivationBenchmark {
  private static final int RESIDENTS = 100;

  @Param({"10", "100", "1000"})
  private int facts;

  private List<List<Fact>> residents = List.of();
  private int next;

  @Setup
  public void makeFacts() {
    residents =
        java.util.stream.IntStream.range(0, RESIDENTS)
            .mapToObj(number -> new ResidentLife(number).facts(facts))
            .toList();
  }

  private List<Fact> resident() {
    next = (next + 1) % RESIDENTS;
    return residents.get(next);
  }

  @Benchmark
  public Trajectory derive() {
    return Trajectory.derive(resident());
  }

  /** The limit: every fact is looked at once, nothing is concluded. */
  @Benchmark
  public long onePass() {
    long sum = 0;
    for (var fact : resident()) {
      sum +=
          fact.recordedAt().getNano()
              + fact.eventId().value().getLeastSignificantBits()
              + fact.event().legalFramework().ordinal();
    }
    return sum;
  }
}
