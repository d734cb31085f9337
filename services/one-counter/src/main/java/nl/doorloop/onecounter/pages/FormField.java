package nl.doorloop.onecounter.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form as the page draws it.
 *
 * @param name in the form, and of the command that it becomes
 * @param kind how it is filled in
 * @param value as typed, or as known already
 * @param choices of a {@link Kind#CHOICE}
 * @param error what is wrong with it, in words
 */
public record FormField(
    String name,
    String label,
    @Nullable String hint,
    Kind kind,
    boolean required,
    String value,
    List<Choice> choices,
    @Nullable String error) {
  /** How a field is filled in. */
  public enum Kind {
    TEXT("text"),
    /** Several lines. */
    AREA("textarea"),
    DAY("date"),
    MONTH("month"),
    NUMBER("text"),
    CHOICE("select"),
    FLAG("checkbox"),
    FILE("file");

    private final String type;

    Kind(String type) {
      this.type = type;
    }

    /** The type of the input in HTML. */
    public String type() {
      return type;
    }
  }

  /** One of the possibilities, in words. */
  public record Choice(String value, String label) {}

  public FormField {
    choices = List.copyOf(choices);
    hint = hint == null || hint.isBlank() ? null : hint;
  }

  public FormField with(@Nullable String typed, @Nullable String wrong) {
    return new FormField(
        name, label, hint, kind, required, typed == null ? "" : typed, choices, wrong);
  }

  /** The ids of what explains the field, for who cannot see where it stands. */
  public @Nullable String describedBy() {
    var ids = (error == null ? "" : name + "-error ") + (hint == null ? "" : name + "-hint");
    return ids.isBlank() ? null : ids.strip();
  }
}
