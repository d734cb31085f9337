package nl.doorloop.debtsupport.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import org.jspecify.annotations.Nullable;

/** One resident with one arrangement and one row of a file, for the specs. */
final class Given {
  static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  static final ProvisionId PROVISION = new ProvisionId(new UUID(5, 1));
  static final LocalDate START = LocalDate.of(2026, 3, 1);

  private Given() {}

  static ArrangementStarted started() {
    return started(Arrangement.AMICABLE, null, null);
  }

  static ArrangementStarted row(Arrangement kind) {
    return started(kind, null, new Origin(Source.DEBT_SUPPORT, SourceId.of("S1"), null));
  }

  static ArrangementStarted started(
      Arrangement kind, @Nullable LocalDate to, @Nullable Origin origin) {
    return new ArrangementStarted(
        RESIDENT,
        PROVISION,
        kind,
        START,
        to,
        null,
        Organisation.SDD,
        Municipality.DORDRECHT,
        START,
        origin);
  }

  static ArrangementEnded ended(LocalDate to) {
    return new ArrangementEnded(RESIDENT, PROVISION, to, EndReason.OTHER);
  }
}
