package nl.doorloop.language;

/**
 * The key of a row in the system that it comes from: 1 to 64 printable characters, no spaces around
 * it, unique in its source.
 */
public record SourceId(String text) implements TextValue, Comparable<SourceId> {
  public static final int MAX_LENGTH = 64;

  public SourceId {
    if (text.isBlank()
        || text.length() > MAX_LENGTH
        || !text.strip().equals(text)
        || text.chars().anyMatch(Character::isISOControl)) {
      throw new InvalidValue("must be 1 to " + MAX_LENGTH + " printable characters");
    }
  }

  public static SourceId of(String text) {
    return new SourceId(text);
  }

  @Override
  public int compareTo(SourceId other) {
    return text.compareTo(other.text);
  }

  @Override
  public String toString() {
    return text;
  }
}
