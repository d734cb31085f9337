package nl.doorloop.platform.web;

import java.util.List;
import java.util.stream.Collectors;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.InvalidNullException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/**
 * Says what is wrong with a body: the place in the text where it stops being JSON, or the field
 * that cannot be what was sent. Never repeats the text.
 */
final class UnreadableBody {
  private UnreadableBody() {}

  static Problem problem(HttpMessageNotReadableException thrown) {
    return Problem.invalid(List.of(error(thrown)));
  }

  private static FieldError error(HttpMessageNotReadableException thrown) {
    return switch (thrown.getCause()) {
      case null -> new FieldError("body", "is required");
      case UnrecognizedPropertyException unknown ->
          new FieldError(path(unknown), "is not known here");
      case InvalidNullException missing -> new FieldError(path(missing), "is required");
      case MismatchedInputException wrong when nothingSent(wrong) ->
          new FieldError(path(wrong), "is required");
      case MismatchedInputException wrong ->
          new FieldError(path(wrong), Reasons.ofConversion(wrong, wrong.getTargetType()));
      case StreamConstraintsException _ ->
          new FieldError("body", "is larger, or nested deeper, than is accepted here");
      case StreamReadException broken -> new FieldError("body", place(broken));
      case JacksonException other -> new FieldError(path(other), Reasons.ofConversion(other, null));
      case Throwable other -> new FieldError("body", Reasons.ofConversion(other, null));
    };
  }

  private static boolean nothingSent(MismatchedInputException wrong) {
    var said = wrong.getOriginalMessage();
    return said.startsWith("Missing required")
        || (wrong.getPath().isEmpty() && said.startsWith("No content"));
  }

  private static String place(StreamReadException broken) {
    var what =
        broken.getOriginalMessage().startsWith("Duplicate") ? "has a field twice" : "is not JSON";
    var at = broken.getLocation();
    return at == null || at.getLineNr() < 1
        ? what
        : what + " at line " + at.getLineNr() + ", column " + at.getColumnNr();
  }

  /** {@code rows[2].from}. */
  private static String path(JacksonException thrown) {
    var path =
        thrown.getPath().stream()
            .map(
                step ->
                    step.getPropertyName() == null
                        ? "[" + step.getIndex() + "]"
                        : "." + FieldReading.shown(step.getPropertyName()))
            .collect(Collectors.joining());
    return path.isEmpty() ? "body" : path.startsWith(".") ? path.substring(1) : path;
  }
}
