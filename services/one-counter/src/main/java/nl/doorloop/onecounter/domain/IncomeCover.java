package nl.doorloop.onecounter.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A provision on days on which it covers income, or will once its first pay comes (contract rule
 * 15).
 *
 * @param to the first day after them; absent while open
 * @param endsOn the first day without the whole provision, which may be suspended before; absent
 *     while open
 */
public record IncomeCover(
    Provision provision,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable LocalDate endsOn,
    Kind kind) {
  private static final Comparator<IncomeCover> IN_ORDER =
      Comparator.comparing(IncomeCover::from).thenComparing(c -> c.provision().provisionId());

  /** What the income comes from. */
  public enum Kind {
    INCOME_SUPPORT,
    CONTRACT,
    /** A contract whose first pay date is still to come. */
    BEFORE_FIRST_PAY
  }

  /** Of all provisions, by first day; days outside the line included. */
  public static List<IncomeCover> of(Collection<Fact> facts) {
    return Gathering.of(EffectiveFacts.of(facts)).lives().values().stream()
        .flatMap(
            life ->
                life.phases().stream()
                    .filter(phase -> phase.cover() != Cover.NONE)
                    .map(
                        phase ->
                            new IncomeCover(
                                phase.provision(),
                                phase.from(),
                                Dated.orAbsent(phase.to()),
                                Dated.orAbsent(life.to()),
                                kind(phase.cover()))))
        .sorted(IN_ORDER)
        .toList();
  }

  private static Kind kind(Cover cover) {
    return switch (cover) {
      case INCOME_SUPPORT -> Kind.INCOME_SUPPORT;
      case CONTRACT -> Kind.CONTRACT;
      case BEFORE_FIRST_PAY -> Kind.BEFORE_FIRST_PAY;
      case NONE -> throw new IllegalArgumentException("this covers nothing");
    };
  }

  /** Whether the day is one of them. */
  public boolean isOn(LocalDate day) {
    return !day.isBefore(from) && (to == null || day.isBefore(to));
  }
}
