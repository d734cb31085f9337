package nl.doorloop.onecounter.domain;

import static nl.doorloop.onecounter.domain.Dated.earlier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.doorloop.language.KvkNumber;
import nl.doorloop.language.Step;
import org.jspecify.annotations.Nullable;

/** Cuts the days of one provision into phases, from its first day on. */
final class Phases {
  private final LocalDate startedOn;
  private final LocalDate end;
  private final List<Phase> cut = new ArrayList<>(2);
  private LocalDate from;

  Phases(LocalDate from, LocalDate end) {
    this.startedOn = from;
    this.end = end;
    this.from = from;
  }

  /** Income support up to a day. */
  void income(LocalDate to, Provision shown, Cover cover, boolean supplementary) {
    cut(to, shown, null, cover, supplementary, null);
  }

  /** A participation up to a day; a contract covers income from its first pay date on. */
  void participation(
      LocalDate to,
      Provision shown,
      Step step,
      boolean contract,
      @Nullable LocalDate firstPayDate,
      @Nullable KvkNumber employer) {
    if (contract && firstPayDate != null) {
      cut(earlier(firstPayDate, to), shown, step, Cover.BEFORE_FIRST_PAY, false, employer);
    }
    cut(to, shown, step, contract ? Cover.CONTRACT : Cover.NONE, false, employer);
  }

  /** The whole of a provision of which only its being in force counts. */
  List<Phase> throughout(Provision shown, @Nullable KvkNumber employer) {
    cut(end, shown, null, Cover.NONE, false, employer);
    return cut;
  }

  List<Phase> all() {
    return cut;
  }

  private void cut(
      LocalDate day,
      Provision shown,
      @Nullable Step step,
      Cover cover,
      boolean supplementary,
      @Nullable KvkNumber employer) {
    var to = earlier(day, end);
    if (to.isAfter(from)) {
      cut.add(new Phase(shown, startedOn, from, to, step, cover, supplementary, employer));
      from = to;
    }
  }
}
