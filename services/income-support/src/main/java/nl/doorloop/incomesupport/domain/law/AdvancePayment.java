package nl.doorloop.incomesupport.domain.law;

import java.util.Collection;
import java.util.Optional;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Money;
import nl.doorloop.language.incomesupport.ApplicationEvent.AdvancePaid;
import nl.doorloop.language.incomesupport.Scheme;
import nl.doorloop.language.law.Law;

/** For what an advance is paid. */
@Law(
    article = "Participatiewet art. 52 lid 1 en 3",
    rule =
        "While an application for general assistance is not decided, an advance is paid on it; on one"
            + " for special assistance an advance may be paid.")
public final class AdvancePayment {
  private AdvancePayment() {}

  public static boolean isPaidOn(Scheme scheme) {
    return scheme.legalFramework() == LegalFramework.PW;
  }

  /** What the grant sets off; empty where nothing was advanced. */
  @Law(
      article = "Participatiewet art. 52 lid 4",
      rule =
          "What was advanced on an application is set off against the aid that is granted on it.")
  public static Optional<Money> setOff(Collection<AdvancePaid> advances) {
    return advances.isEmpty()
        ? Optional.empty()
        : Optional.of(new Money(advances.stream().mapToLong(a -> a.amount().cents()).sum()));
  }
}
