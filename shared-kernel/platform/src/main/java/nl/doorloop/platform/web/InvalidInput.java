package nl.doorloop.platform.web;

import java.util.List;

/**
 * Input that cannot be what was meant: 400 with every field that is wrong, named as the caller
 * named it. Nothing was changed.
 */
public final class InvalidInput extends RuntimeException implements HasProblem {
  private static final long serialVersionUID = 1L;

  /** One field and what is wrong with it, in a sentence that never repeats personal data. */
  public record FieldError(String field, String message) {}

  private final transient List<FieldError> errors;

  public InvalidInput(List<FieldError> errors) {
    super(errors.toString());
    this.errors = List.copyOf(errors);
  }

  public InvalidInput(String field, String message) {
    this(List.of(new FieldError(field, message)));
  }

  public List<FieldError> errors() {
    return errors;
  }

  @Override
  public Problem problem() {
    return Problem.invalid(errors);
  }
}
