package nl.doorloop.language;

/** Number of an employer in the trade register: eight digits. */
public record KvkNumber(String text) implements TextValue {
  public KvkNumber {
    if (!text.matches("[0-9]{8}")) {
      throw new InvalidValue("must be eight digits");
    }
  }

  public static KvkNumber of(String text) {
    return new KvkNumber(text);
  }

  @Override
  public String toString() {
    return text;
  }
}
