package nl.doorloop.incomesupport.domain.law;

import static nl.doorloop.language.incomesupport.Scheme.GENERAL_ASSISTANCE;
import static nl.doorloop.language.incomesupport.Scheme.IOAW;
import static nl.doorloop.language.incomesupport.Scheme.SPECIAL_ASSISTANCE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.language.ApplicationId;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Money;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementGranted;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.EntitlementWithdrawn;
import nl.doorloop.language.incomesupport.Scheme;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OneOfAKindTest {
  private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
  private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);

  @Test
  void days_that_adjoin_do_not_overlap_and_one_day_more_does() {
    assertThat(allows(GENERAL_ASSISTANCE, JUNE, null)).isTrue();
    assertThat(allows(GENERAL_ASSISTANCE, JUNE.minusDays(1), null)).isFalse();
    assertThat(allows(GENERAL_ASSISTANCE, MARCH.minusMonths(1), MARCH)).isTrue();
    assertThat(allows(GENERAL_ASSISTANCE, MARCH.minusMonths(1), MARCH.plusDays(1))).isFalse();
    assertThat(allows(GENERAL_ASSISTANCE, MARCH.minusMonths(1), null)).isFalse();
  }

  @Test
  void another_scheme_is_another_kind_and_special_assistance_is_for_each_cost() {
    assertThat(allows(IOAW, MARCH, null)).isTrue();
    assertThat(
            OneOfAKind.allows(
                SPECIAL_ASSISTANCE,
                new Period(MARCH, JUNE),
                List.of(terms(SPECIAL_ASSISTANCE, null))))
        .isTrue();
  }

  @Test
  void what_has_no_known_end_overlaps_whatever_comes_later() {
    var open = List.of(terms(GENERAL_ASSISTANCE, null));
    assertThat(OneOfAKind.allows(GENERAL_ASSISTANCE, new Period(JUNE, null), open)).isFalse();
    assertThat(OneOfAKind.allows(GENERAL_ASSISTANCE, new Period(JUNE, null), List.of())).isTrue();
  }

  @Test
  void what_was_withdrawn_from_its_first_day_on_stands_in_nobodys_way() {
    assertThat(allowsBesideWithdrawn(MARCH)).isTrue();
    assertThat(allowsBesideWithdrawn(MARCH.plusDays(1))).isFalse();
  }

  @Test
  void one_beside_others_is_held_to_the_same() {
    var others = List.of(terms(GENERAL_ASSISTANCE, JUNE));
    assertThat(OneOfAKind.allows(terms(GENERAL_ASSISTANCE, null), others)).isFalse();
    assertThat(OneOfAKind.allows(terms(IOAW, null), others)).isTrue();
    assertThat(OneOfAKind.allows(withdrawnFrom(MARCH), others)).isTrue();
    assertThat(OneOfAKind.allows(withdrawnFrom(MARCH.plusDays(1)), others)).isFalse();
  }

  private static boolean allows(Scheme scheme, LocalDate from, @Nullable LocalDate to) {
    return OneOfAKind.allows(
        scheme, new Period(from, to), List.of(terms(GENERAL_ASSISTANCE, JUNE)));
  }

  private static boolean allowsBesideWithdrawn(LocalDate from) {
    return OneOfAKind.allows(
        GENERAL_ASSISTANCE, new Period(MARCH, MARCH.plusDays(1)), List.of(withdrawnFrom(from)));
  }

  private static Terms withdrawnFrom(LocalDate from) {
    var granted = granted(GENERAL_ASSISTANCE, null);
    var withdrawn =
        Entitlement.evolve(
            state(granted),
            new EventId(new UUID(9, 2)),
            new EntitlementWithdrawn(
                granted.residentId(), granted.provisionId(), GENERAL_ASSISTANCE, from, null));
    return Entitlement.termsOf(withdrawn).orElseThrow();
  }

  private static Terms terms(Scheme scheme, @Nullable LocalDate to) {
    return Optional.of(state(granted(scheme, to))).flatMap(Entitlement::termsOf).orElseThrow();
  }

  private static Entitlement state(EntitlementGranted granted) {
    return Entitlement.evolve(Entitlement.DECIDER.initial(), new EventId(new UUID(9, 1)), granted);
  }

  private static EntitlementGranted granted(Scheme scheme, @Nullable LocalDate to) {
    return new EntitlementGranted(
        new ResidentId(new UUID(1, 1)),
        new ProvisionId(new UUID(3, 1)),
        new ApplicationId(new UUID(2, 1)),
        scheme,
        null,
        Money.of("1401.50"),
        false,
        MARCH,
        to,
        Organisation.SDD,
        Municipality.DORDRECHT,
        MARCH);
  }
}
