package nl.doorloop.shelteredwork.domain;

import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ALREADY_IN_REGISTER;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_ENTRY;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.BEFORE_THE_LAW;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.ENTRY_ENDED;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.NO_ENTRY;
import static nl.doorloop.shelteredwork.domain.EligibilityRefusal.REGISTERED_THOUGH_SHELTERED;

import java.time.LocalDate;
import java.util.Objects;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.StatusRecorded;
import nl.doorloop.language.shelteredwork.StatusEvent.StatusEnded;
import nl.doorloop.language.shelteredwork.StatusKind;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.EndEntry;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RecordEntry;
import nl.doorloop.shelteredwork.domain.EligibilityCommand.RegisterCommand;
import nl.doorloop.shelteredwork.domain.law.EarliestDay;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a resident in the target-group register, which UWV keeps.
 *
 * @param entry the last one recorded; absent where there was none
 */
public record Registration(@Nullable Held entry) {
  static final Registration NONE = new Registration(null);

  static Registration of(StatusRecorded status) {
    return new Registration(Held.of(status));
  }

  Decision decide(RegisterCommand command, ShelteredNeed need) {
    return switch (command) {
      case RecordEntry c -> record(c, need);
      case EndEntry c -> {
        if (entry == null) {
          yield refuse(NO_ENTRY);
        }
        if (!c.to().isAfter(entry.from())) {
          yield refuse(BEFORE_THE_ENTRY);
        }
        yield entry.endedBy(c.to()) ? refuse(ENTRY_ENDED) : accept(end(c.residentId(), c.to()));
      }
    };
  }

  private Decision record(RecordEntry c, ShelteredNeed need) {
    if (EarliestDay.isBefore(LegalFramework.PW, c.from())) {
      return refuse(BEFORE_THE_LAW);
    }
    if (entry != null && entry.overlaps(c.from(), c.to())) {
      return refuse(ALREADY_IN_REGISTER);
    }
    if (need.forbidsRegistration(c.from(), c.to())) {
      return refuse(REGISTERED_THOUGH_SHELTERED);
    }
    return accept(
        new StatusRecorded(
            c.residentId(),
            c.provisionId(),
            StatusKind.TARGET_GROUP_REGISTER,
            c.from(),
            c.to(),
            c.organisation(),
            c.municipality(),
            c.registeredOn()));
  }

  /** Whether it holds on a day or later. */
  boolean goesOnFrom(LocalDate day) {
    return entry != null && !entry.endedBy(day);
  }

  /**
   * @throws NullPointerException where there is no entry
   */
  StatusEnded end(ResidentId resident, LocalDate to) {
    var ending = Objects.requireNonNull(entry);
    return new StatusEnded(
        resident, ending.provisionId(), StatusKind.TARGET_GROUP_REGISTER, to, null);
  }

  Registration ended(LocalDate to) {
    return entry == null ? this : new Registration(entry.endingBy(to));
  }
}
