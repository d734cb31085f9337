package nl.doorloop.language;

import nl.doorloop.language.parameters.ParameterEvent;

/**
 * One thing that was recorded, as every service may read it. It is about one resident, one employer
 * or one parameter; which of them decides the topic that it is published on.
 */
public sealed interface DomainEvent permits ResidentEvent, EmployerEvent, ParameterEvent {
  /** Whom it is about: what is published is kept in order for each of them. */
  TextValue subject();

  LegalFramework legalFramework();

  ProcessingActivity processingActivity();
}
