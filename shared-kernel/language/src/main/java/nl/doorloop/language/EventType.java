package nl.doorloop.language;

/**
 * The agreed name and version of a stored and published event; never the Java class name.
 *
 * @param name service, dot, kebab: {@code income-support.entitlement-granted}
 * @param version from 1; a higher one is written from now on, every lower one is still read (see
 *     {@link Upcasts})
 */
public record EventType(Class<? extends DomainEvent> event, String name, int version) {
  /**
   * The type on the wire (CloudEvents, NL GOV profile): {@code
   * nl.doorloop.income-support.entitlement-granted.v1}.
   */
  public String wireType() {
    return "nl.doorloop." + name + ".v" + version;
  }
}
