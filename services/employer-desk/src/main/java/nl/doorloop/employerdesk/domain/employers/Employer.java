package nl.doorloop.employerdesk.domain.employers;

import static nl.doorloop.employerdesk.domain.employers.EmployerRefusal.ALREADY_REGISTERED;
import static nl.doorloop.employerdesk.domain.employers.EmployerRefusal.EMPLOYER_STAYS;
import static nl.doorloop.employerdesk.domain.employers.EmployerRefusal.ESTABLISHMENT_ELSEWHERE;
import static nl.doorloop.employerdesk.domain.employers.EmployerRefusal.NO_EMPLOYER;
import static nl.doorloop.language.decision.Decision.accept;
import static nl.doorloop.language.decision.Decision.refuse;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AddEstablishment;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.AssignContact;
import nl.doorloop.employerdesk.domain.employers.EmployerCommand.RegisterEmployer;
import nl.doorloop.language.EventId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.decision.Decider;
import nl.doorloop.language.decision.Decision;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.ContactAssigned;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EmployerRegistered;
import nl.doorloop.language.employerdesk.EmployerRegisterEvent.EstablishmentAdded;
import nl.doorloop.language.employerdesk.EstablishmentNumber;
import org.jspecify.annotations.Nullable;

/**
 * One employer, of whom there is one for each number in the trade register, with its places of
 * business and its one contact for both organisations.
 */
public sealed interface Employer {
  record Unknown() implements Employer {}

  record Known(
      Map<EstablishmentNumber, Municipality> establishments, @Nullable ContactAssigned contact)
      implements Employer {
    public Known {
      establishments = Map.copyOf(establishments);
    }
  }

  /** What its events are stored under. */
  String STREAM_TYPE = "employer";

  Decider<EmployerCommand, EmployerRegisterEvent, Employer> DECIDER =
      new Decider<>(EmployerRegisterEvent.class, new Unknown(), Employer::decide, Employer::evolve)
          .refusing(employer -> employer instanceof Known, EMPLOYER_STAYS);

  static Decision decide(EmployerCommand command, Employer employer) {
    return switch (employer) {
      case Unknown _ ->
          command instanceof RegisterEmployer(var registered)
              ? accept(registered)
              : refuse(NO_EMPLOYER);
      case Known known ->
          switch (command) {
            case RegisterEmployer _ -> refuse(ALREADY_REGISTERED);
            case AddEstablishment(var added) -> add(added, known);
            case AssignContact(var assigned) ->
                assigned.equals(known.contact()) ? accept() : accept(assigned);
          };
    };
  }

  private static Decision add(EstablishmentAdded added, Known known) {
    var before = known.establishments().get(added.establishment());
    if (before == null) {
      return accept(added);
    }
    return before == added.municipality() ? accept() : refuse(ESTABLISHMENT_ELSEWHERE);
  }

  static Employer evolve(Employer before, EventId id, EmployerRegisterEvent event) {
    return switch (event) {
      case EmployerRegistered _ -> new Known(Map.of(), null);
      case EstablishmentAdded added ->
          before instanceof Known(var establishments, var contact)
              ? new Known(with(establishments, added), contact)
              : before;
      case ContactAssigned assigned ->
          before instanceof Known(var establishments, _)
              ? new Known(establishments, assigned)
              : before;
    };
  }

  private static Map<EstablishmentNumber, Municipality> with(
      Map<EstablishmentNumber, Municipality> establishments, EstablishmentAdded added) {
    var all = new LinkedHashMap<>(establishments);
    all.put(added.establishment(), added.municipality());
    return all;
  }
}
