package nl.doorloop.debtsupport.domain;

import java.time.LocalDate;
import java.util.UUID;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.debtsupport.Arrangement;
import nl.doorloop.language.debtsupport.ArrangementOutcome;
import nl.doorloop.language.debtsupport.DebtRefusalGround;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementEnded;
import nl.doorloop.language.debtsupport.DebtSupportEvent.ArrangementStarted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.DebtSupportEvent.FirstTalkHeld;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.DebtSupportEvent.RequestWithdrawn;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportAdmitted;
import nl.doorloop.language.debtsupport.DebtSupportEvent.SupportRefused;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.language.debtsupport.Threat;
import org.jspecify.annotations.Nullable;

/** One resident with one signal, request, arrangement and row of a file, for the specs. */
final class Given {
  static final ResidentId RESIDENT = new ResidentId(new UUID(1, 1));
  static final ProvisionId PROVISION = new ProvisionId(new UUID(5, 1));
  static final LocalDate START = LocalDate.of(2026, 3, 1);
  static final SignalId SIGNAL = new SignalId(new UUID(6, 1));
  static final DebtRequestId REQUEST = new DebtRequestId(new UUID(7, 1));
  static final LocalDate SIGNALLED = LocalDate.of(2026, 1, 5);
  static final LocalDate ASKED = LocalDate.of(2026, 1, 19);
  static final LocalDate TALK = LocalDate.of(2026, 1, 26);
  static final LocalDate DECIDED = LocalDate.of(2026, 2, 9);

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
        origin,
        null);
  }

  static ArrangementEnded ended(LocalDate to) {
    return ended(to, null);
  }

  static ArrangementEnded ended(LocalDate to, @Nullable ArrangementOutcome outcome) {
    return new ArrangementEnded(RESIDENT, PROVISION, to, EndReason.OTHER, outcome);
  }

  /** A resident who asked for help on the day, and applied in the first talk a week later. */
  static HelpRequested requested() {
    return requested(null, null);
  }

  static HelpRequested requested(@Nullable Threat threat, @Nullable SignalId signal) {
    return new HelpRequested(
        RESIDENT, REQUEST, ASKED, threat, signal, Organisation.SDD, Municipality.DORDRECHT);
  }

  static FirstTalkHeld talk(boolean application) {
    return new FirstTalkHeld(RESIDENT, REQUEST, TALK, application, null);
  }

  static SupportAdmitted admitted() {
    return new SupportAdmitted(RESIDENT, REQUEST, DECIDED, TALK);
  }

  static SupportRefused refused() {
    return new SupportRefused(RESIDENT, REQUEST, DECIDED, DebtRefusalGround.EARLIER_USE);
  }

  static RequestWithdrawn withdrawn() {
    return new RequestWithdrawn(RESIDENT, REQUEST, DECIDED);
  }

  static EarlySignalReceived signal() {
    return new EarlySignalReceived(
        RESIDENT, SIGNAL, SignalKind.RENT, SIGNALLED, Organisation.SDD, Municipality.DORDRECHT);
  }
}
