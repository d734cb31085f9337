package nl.doorloop.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.doorloop.language.continuity.ContinuityEvent.LeadAssigned;
import nl.doorloop.language.continuity.HandOverPart;
import nl.doorloop.language.continuity.TeamCode;
import nl.doorloop.language.employerdesk.BusinessMessage;
import nl.doorloop.language.employerdesk.BusinessText;
import nl.doorloop.language.employerdesk.EmailAddress;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import nl.doorloop.language.employerdesk.PhoneNumber;
import nl.doorloop.language.parameters.ParameterEvent;
import nl.doorloop.language.shelteredwork.WayBack;
import org.junit.jupiter.api.Test;

class KnownEventsTest {
  /**
   * What an event may consist of. Nothing among it can hold a BSN, a name, an address or a date of
   * birth; {@code SourceId} is the key of a row, {@code HouseholdType} and {@code TeamCode} a code,
   * {@code KvkNumber} an employer's. Enums and other identifiers are allowed as such. Whoever adds
   * a type here thinks hard first: what is published stays for ever.
   */
  private static final Set<Class<?>> ALLOWED =
      Set.of(
          boolean.class,
          int.class,
          Integer.class,
          LocalDate.class,
          YearMonth.class,
          Money.class,
          Hours.class,
          Percentage.class,
          KvkNumber.class,
          HouseholdType.class,
          Origin.class,
          SourceId.class,
          ResidentEvent.class,
          AgreementId.class,
          ApplicationId.class,
          AssessmentId.class,
          DebtRequestId.class,
          EventId.class,
          GoalId.class,
          HandOverId.class,
          NotificationId.class,
          OverrideId.class,
          ProvisionId.class,
          NoticeId.class,
          ReclaimId.class,
          ReductionId.class,
          ReturnId.class,
          Reinstatement.class,
          ResidentId.class,
          SignalId.class,
          HandOverPart.class,
          TeamCode.class,
          WayBack.class);

  /**
   * What an event about an employer may hold besides: the words of business dealings, and how an
   * organisation's own employee is reached. None of it may stand in an event about a resident.
   */
  private static final Set<Class<?>> ALLOWED_OF_EMPLOYERS =
      Set.of(
          BusinessMessage.class,
          BusinessText.class,
          EmailAddress.class,
          EmployerId.class,
          EmployerRequestId.class,
          EstablishmentNumber.class,
          OpeningId.class,
          PhoneNumber.class);

  private static Stream<Class<?>> permitted(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(KnownEventsTest::permitted)
        : Stream.of(type);
  }

  @Test
  void every_event_has_a_line_and_every_line_an_event() {
    assertThat(KnownEvents.all().stream().map(EventType::event).toList())
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(
            permitted(DomainEvent.class)
                .<Class<? extends DomainEvent>>map(c -> c.asSubclass(DomainEvent.class))
                .toList());
  }

  @Test
  void names_are_unique_and_say_the_domain_and_what_happened() {
    assertThat(KnownEvents.all().stream().map(EventType::name))
        .doesNotHaveDuplicates()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*[.][a-z]+(-[a-z]+)*"));
    for (var type : KnownEvents.all()) {
      var domain = type.event().getPackageName().substring("nl.doorloop.language.".length());
      assertThat(type.name().substring(0, type.name().indexOf('.')).replace("-", ""))
          .as(type.name())
          .startsWith(domain);
      var kebab = type.event().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-");
      assertThat(type.name()).endsWith("." + kebab.toLowerCase(Locale.ROOT));
    }
  }

  @Test
  void no_name_carries_an_organisation() {
    for (var organisation : Organisation.values()) {
      assertThat(KnownEvents.all().stream().map(EventType::name))
          .noneMatch(n -> n.contains(organisation.name().toLowerCase(Locale.ROOT)));
    }
  }

  @Test
  void an_event_is_found_by_its_name_and_by_its_class() {
    var type = KnownEvents.typeOf(LeadAssigned.class);
    assertThat(KnownEvents.named("continuity.lead-assigned")).contains(type);
    assertThat(type.wireType()).isEqualTo("nl.doorloop.continuity.lead-assigned.v1");
    assertThat(KnownEvents.named("continuity.never-heard-of")).isEmpty();
    assertThatThrownBy(() -> KnownEvents.typeOf(DomainEvent.class))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void no_event_can_hold_who_somebody_is() {
    assertThat(
            Stream.concat(
                    KnownEvents.all().stream().map(EventType::event),
                    Stream.of(Origin.class, HandOverPart.class, WayBack.class))
                .flatMap(c -> Arrays.stream(c.getRecordComponents()))
                .filter(
                    c ->
                        !isAllowed(c.getGenericType())
                            && !isAllowedOfEmployers(c)
                            && !isOfParameter(c))
                .map(KnownEventsTest::describe))
        .isEmpty();
  }

  private static boolean isAllowed(Type type) {
    return switch (type) {
      case Class<?> c -> c.isEnum() || ALLOWED.contains(c);
      case ParameterizedType list ->
          list.getRawType() == List.class && isAllowed(list.getActualTypeArguments()[0]);
      default -> false;
    };
  }

  /** A parameter is about nobody; its value and source are read by {@code ParameterUnit}. */
  private static boolean isOfParameter(RecordComponent component) {
    return ParameterEvent.class.isAssignableFrom(component.getDeclaringRecord());
  }

  private static boolean isAllowedOfEmployers(RecordComponent component) {
    return EmployerEvent.class.isAssignableFrom(component.getDeclaringRecord())
        && ALLOWED_OF_EMPLOYERS.contains(component.getType());
  }

  @Test
  void no_event_about_an_employer_names_a_resident() {
    assertThat(
            permitted(EmployerEvent.class)
                .flatMap(c -> Arrays.stream(c.getRecordComponents()))
                .map(RecordComponent::getType))
        .doesNotContain(ResidentId.class, ProvisionId.class);
  }

  private static String describe(RecordComponent component) {
    return component.getDeclaringRecord().getSimpleName() + "." + component;
  }

  @Test
  void every_older_version_is_brought_to_the_newest_one_and_stays_as_it_was_itself() {
    for (var type : KnownEvents.all()) {
      for (int version = 1; version < type.version(); version++) {
        Map<String, Object> old = Map.of("from", "2026-02-28", "ladderRung", 3);
        assertThat(Upcasts.toNewest(type, version, old))
            .as(type.name() + " version " + version)
            .isNotEqualTo(old);
      }
    }
  }

  @Test
  void a_first_assessment_gets_its_rung_and_its_own_day_as_the_day_of_registration() {
    var type = KnownEvents.named("continuity.assessment-recorded").orElseThrow();
    var old = new LinkedHashMap<String, Object>(Map.of("from", "2026-02-28", "ladderRung", 3));
    assertThat(Upcasts.toNewest(type, 1, old))
        .isEqualTo(Map.of("from", "2026-02-28", "registeredOn", "2026-02-28", "rung", 3));
    assertThat(old).containsEntry("ladderRung", 3);
    assertThat(Upcasts.toNewest(type, 2, old)).isEqualTo(old);
  }

  @Test
  void a_version_that_nobody_can_upcast_is_an_error() {
    var type = new EventType(LeadAssigned.class, "continuity.lead-assigned", 2);
    assertThatThrownBy(() -> Upcasts.toNewest(type, 1, Map.of()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no upcast from continuity.lead-assigned version 1");
  }
}
