package nl.doorloop.language;

/**
 * One thing that was recorded, as every service may read it. It is about one resident or about one
 * employer; which of the two decides the topic that it is published on.
 */
public sealed interface DomainEvent permits ResidentEvent, EmployerEvent {
  /** Whom it is about: what is published is kept in order for each of them. */
  TextValue subject();

  LegalFramework legalFramework();

  ProcessingActivity processingActivity();
}
