package nl.doorloop.employerdesk.desk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreement;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreement.Ended;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreement.Made;
import nl.doorloop.employerdesk.domain.employers.EmployerAgreement.NotMade;
import nl.doorloop.language.EmployerAgreementId;
import nl.doorloop.language.employerdesk.AgreementEndReason;
import nl.doorloop.language.employerdesk.AgreementKind;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmployerAgreementEvent.EmployerAgreementMade;
import org.jspecify.annotations.Nullable;

/**
 * What is agreed with an employer.
 *
 * @param to the first day without it; absent where none is agreed
 * @param reason absent where it was not ended on another day than was agreed
 */
public record AgreementItem(
    EmployerAgreementId agreementId,
    AgreementKind kind,
    BusinessText title,
    @Nullable Integer places,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable AgreementEndReason reason) {
  /** Those that are over last, each part by its first day. */
  static List<AgreementItem> of(Collection<EmployerAgreement> agreements, LocalDate today) {
    return agreements.stream()
        .flatMap(a -> of(a).stream())
        .sorted(
            Comparator.comparing((AgreementItem a) -> a.isOverOn(today))
                .thenComparing(AgreementItem::from))
        .toList();
  }

  private static Optional<AgreementItem> of(EmployerAgreement agreement) {
    return switch (agreement) {
      case NotMade _ -> Optional.empty();
      case Made(var made) -> Optional.of(of(made, made.to(), null));
      case Ended(var made, var to, var reason) -> Optional.of(of(made, to, reason));
    };
  }

  private static AgreementItem of(
      EmployerAgreementMade made, @Nullable LocalDate to, @Nullable AgreementEndReason reason) {
    return new AgreementItem(
        made.agreementId(), made.kind(), made.title(), made.places(), made.from(), to, reason);
  }

  private boolean isOverOn(LocalDate day) {
    return to != null && !to.isAfter(day);
  }
}
