package nl.doorloop.incomesupport.domain;

import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_ALREADY_ASKED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_ASKED_WITHIN_A_YEAR;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_BEFORE_ASKED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.CAPACITY_NOT_ASKED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.SUPPLEMENT_BEFORE_APPLIED;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.SUPPLEMENT_OF_NOTHING;
import static nl.doorloop.incomesupport.domain.ClaimRefusal.SUPPLEMENT_WITHIN_A_YEAR;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.doorloop.incomesupport.domain.ClaimCommand.GrantSupplement;
import nl.doorloop.incomesupport.domain.ClaimCommand.RequestCapacity;
import nl.doorloop.incomesupport.domain.ClaimCommand.SettleCapacity;
import nl.doorloop.incomesupport.domain.law.OnceAYear;
import nl.doorloop.language.EventId;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.incomesupport.ApplicationEvent;
import nl.doorloop.language.incomesupport.CapacityKind;
import nl.doorloop.language.incomesupport.CapacityRequester;
import nl.doorloop.language.incomesupport.ClaimEvent;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityAssessed;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityDecided;
import nl.doorloop.language.incomesupport.ClaimEvent.CapacityRequested;
import nl.doorloop.language.incomesupport.ClaimEvent.SupplementGranted;
import nl.doorloop.language.incomesupport.EntitlementEvent;
import nl.doorloop.language.incomesupport.IncomeSupportEvent;
import nl.doorloop.language.incomesupport.NotificationEvent;

/**
 * What one resident asked for beside an entitlement: the individual income supplement, and what is
 * to be established or assessed about their capacity to work.
 *
 * @param made as recorded
 */
public record Claims(List<ClaimEvent> made) {
  /** What its events are stored under. */
  public static final String STREAM_TYPE = "claims";

  public static final Decider<ClaimCommand, IncomeSupportEvent, Claims> DECIDER =
      new Decider<>(
          IncomeSupportEvent.class, new Claims(List.of()), Claims::decide, Claims::evolve);

  public Claims {
    made = List.copyOf(made);
  }

  static Decision decide(ClaimCommand command, Claims claims) {
    return switch (command) {
      case GrantSupplement grant -> claims.grant(grant);
      case RequestCapacity request -> claims.request(request);
      case SettleCapacity settle -> claims.settle(settle);
    };
  }

  static Claims evolve(Claims before, EventId id, IncomeSupportEvent event) {
    return switch (event) {
      case ClaimEvent claim -> {
        var more = new ArrayList<>(before.made);
        more.add(claim);
        yield new Claims(more);
      }
      case NotificationEvent _, ApplicationEvent _, EntitlementEvent _ -> before;
    };
  }

  private Decision grant(GrantSupplement grant) {
    if (grant.amount().cents() == 0) {
      return refuse(SUPPLEMENT_OF_NOTHING);
    }
    if (grant.on().isBefore(grant.appliedOn())) {
      return refuse(SUPPLEMENT_BEFORE_APPLIED);
    }
    boolean allowed =
        of(SupplementGranted.class, grant.elsewhere())
            .allMatch(before -> OnceAYear.allowsSupplement(grant.appliedOn(), before.on()));
    return allowed
        ? accept(
            new SupplementGranted(
                grant.residentId(),
                grant.amount(),
                grant.appliedOn(),
                grant.on(),
                grant.organisation(),
                grant.municipality()))
        : refuse(SUPPLEMENT_WITHIN_A_YEAR);
  }

  private Decision request(RequestCapacity request) {
    if (asked(request.kind()).isPresent()) {
      return refuse(CAPACITY_ALREADY_ASKED);
    }
    boolean allowed =
        of(CapacityRequested.class, request.elsewhere())
            .filter(b -> b.kind() == request.kind() && b.by() == CapacityRequester.PERSON)
            .allMatch(
                before ->
                    OnceAYear.allowsRequest(
                        request.kind(), request.by(), request.on(), before.on()));
    return allowed
        ? accept(
            new CapacityRequested(
                request.residentId(),
                request.kind(),
                request.by(),
                request.on(),
                request.organisation(),
                request.municipality()))
        : refuse(CAPACITY_ASKED_WITHIN_A_YEAR);
  }

  private Decision settle(SettleCapacity settle) {
    var asked = asked(settle.kind());
    if (asked.isEmpty()) {
      return refuse(CAPACITY_NOT_ASKED);
    }
    if (settle.on().isBefore(asked.get().on())) {
      return refuse(CAPACITY_BEFORE_ASKED);
    }
    return accept(
        settle.kind().isAssessedByUwv()
            ? new CapacityAssessed(
                settle.residentId(), settle.kind(), settle.on(), settle.established())
            : new CapacityDecided(
                settle.residentId(), settle.kind(), settle.on(), settle.established()));
  }

  /** What was asked and is not settled. */
  private Optional<CapacityRequested> asked(CapacityKind kind) {
    Optional<CapacityRequested> open = Optional.empty();
    for (var event : made) {
      switch (event) {
        case CapacityRequested e when e.kind() == kind -> open = Optional.of(e);
        case CapacityDecided e when e.kind() == kind -> open = Optional.empty();
        case CapacityAssessed e when e.kind() == kind -> open = Optional.empty();
        case ClaimEvent _ -> {}
      }
    }
    return open;
  }

  private <E extends ClaimEvent> Stream<E> of(Class<E> kind, List<ClaimEvent> elsewhere) {
    return Stream.concat(made.stream(), elsewhere.stream())
        .filter(kind::isInstance)
        .map(kind::cast);
  }
}
