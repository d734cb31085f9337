package nl.doorloop.platform.organisation;

import java.util.Optional;
import nl.doorloop.language.DomainEvent;
import nl.doorloop.language.LegalDecision;
import nl.doorloop.language.Mandate;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentEvent;
import nl.doorloop.language.correction.Correction.EventCorrected;
import nl.doorloop.language.parameters.ParameterLine;
import nl.doorloop.language.parameters.ParameterName;
import nl.doorloop.platform.feed.ResidentDirectory;
import nl.doorloop.platform.parameters.ParameterTable;
import nl.doorloop.platform.store.Mandates;
import nl.doorloop.platform.web.Days;

/**
 * The mandate of the service's organisation, for the municipality in which the resident lives on
 * the day of the decision.
 */
record ParameterMandates(
    ParameterTable table, ResidentDirectory directory, Organisation organisation, Days days)
    implements Mandates {
  @Override
  public Optional<Mandate> of(DomainEvent event) {
    return switch (event) {
      case EventCorrected(_, _, LegalDecision _, _) -> of((ResidentEvent) event);
      case LegalDecision _ when event instanceof ResidentEvent about -> of(about);
      default -> Optional.empty();
    };
  }

  private Optional<Mandate> of(ResidentEvent event) {
    var today = days.today();
    var name = ParameterName.mandateOf(organisation);
    return directory
        .municipalityOf(event.residentId(), today)
        .map(
            municipality ->
                new Mandate(
                    municipality,
                    organisation,
                    table
                        .parameters(name, municipality)
                        .on(today, name, municipality)
                        .map(ParameterLine::value)
                        .orElse(null)));
  }
}
