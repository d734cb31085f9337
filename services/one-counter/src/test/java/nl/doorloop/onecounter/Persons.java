package nl.doorloop.onecounter;

import java.time.LocalDate;
import java.util.concurrent.ThreadLocalRandom;
import nl.doorloop.language.AssessmentId;
import nl.doorloop.language.Bsn;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Origin;
import nl.doorloop.language.Postcode;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.Source;
import nl.doorloop.language.SourceId;
import nl.doorloop.language.continuity.ContinuityEvent.AssessmentRecorded;
import nl.doorloop.language.continuity.ContinuityEvent.ResidentRegistered;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementTakenOver;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.shelteredwork.Modality;
import nl.doorloop.language.shelteredwork.ShelteredWorkEvent.EmploymentTakenOver;
import nl.doorloop.platform.Ids;
import nl.doorloop.platform.identity.Identity;
import org.jspecify.annotations.Nullable;

/** Fictive residents and what is recorded about them. */
public final class Persons {
  private Persons() {}

  public static ResidentId somebody() {
    return new ResidentId(Ids.next());
  }

  /** Passes the eleven-test and belongs to nobody: it begins with 9. */
  public static Bsn bsn() {
    while (true) {
      try {
        return Bsn.of("9" + ThreadLocalRandom.current().nextInt(10_000_000, 100_000_000));
      } catch (InvalidValue e) {
        // One in eleven passes.
        continue;
      }
    }
  }

  public static Identity identity(ResidentId resident, String family, Municipality municipality) {
    return new Identity(
        resident,
        bsn(),
        family,
        "Teun",
        LocalDate.of(1980, 2, 29),
        Postcode.of("3311AB"),
        municipality);
  }

  public static ResidentRegistered registered(ResidentId resident, Municipality municipality) {
    return new ResidentRegistered(resident, municipality, LocalDate.of(2020, 1, 1), false);
  }

  public static AssessmentRecorded assessment(
      ResidentId resident, int rung, LocalDate from, Municipality municipality) {
    return new AssessmentRecorded(
        resident,
        new AssessmentId(Ids.next()),
        rung,
        from,
        null,
        Organisation.SDD,
        municipality,
        from,
        null);
  }

  public static EntitlementTakenOver assistance(
      ResidentId resident, LocalDate from, @Nullable LocalDate to, Municipality municipality) {
    return new EntitlementTakenOver(
        resident,
        new ProvisionId(Ids.next()),
        Scheme.GENERAL_ASSISTANCE,
        null,
        new Money(140_150),
        false,
        from,
        to,
        to == null ? null : EndReason.WORK,
        Organisation.SDD,
        municipality,
        new Origin(Source.INCOME_SUPPORT, SourceId.of("u-" + Ids.next()), from));
  }

  public static EmploymentTakenOver sheltered(
      ResidentId resident,
      Modality modality,
      LocalDate from,
      @Nullable LocalDate to,
      Municipality municipality) {
    return new EmploymentTakenOver(
        resident,
        new ProvisionId(Ids.next()),
        modality,
        null,
        null,
        null,
        from,
        to,
        to == null ? null : EndReason.EXPIRED,
        Organisation.DRECHTWERK,
        municipality,
        new Origin(Source.SHELTERED_WORK, SourceId.of("d-" + Ids.next()), from));
  }
}
