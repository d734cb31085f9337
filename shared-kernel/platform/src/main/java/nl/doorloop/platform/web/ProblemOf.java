package nl.doorloop.platform.web;

import java.util.List;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.platform.web.InvalidInput.FieldError;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.core.MethodParameter;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;

/** Which problem an exception is. The text is our own: an exception's message may tell too much. */
final class ProblemOf {
  private ProblemOf() {}

  static Problem exception(Exception thrown) {
    return switch (thrown) {
      case HasProblem known -> known.problem();
      case InvalidValue wrong -> invalid("body", FieldReading.sentence(wrong));
      case HttpMessageNotReadableException unread -> UnreadableBody.problem(unread);
      case MethodArgumentTypeMismatchException wrong -> mismatch(wrong);
      case MissingServletRequestParameterException missing ->
          invalid(missing.getParameterName(), "is required");
      case MissingServletRequestPartException missing ->
          invalid(missing.getRequestPartName(), "is required");
      case MissingRequestHeaderException missing -> invalid(missing.getHeaderName(), "is required");
      case BindException wrong -> bound(wrong);
      case HandlerMethodValidationException wrong -> validated(wrong);
      case MaxUploadSizeExceededException _ -> status(HttpStatus.CONTENT_TOO_LARGE);
      // Its message holds what was sent.
      case InvalidParameterException _ -> status(HttpStatus.BAD_REQUEST);
      case MultipartException _ -> invalid("body", "must be multipart/form-data");
      case HttpRequestMethodNotSupportedException wrong -> notAllowed(wrong);
      case DataAccessResourceFailureException _, CannotCreateTransactionException _ ->
          Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "The database cannot be reached now.");
      case ErrorResponse error -> status(error.getStatusCode().value());
      case Exception _ -> status(HttpStatus.INTERNAL_SERVER_ERROR);
    };
  }

  /** What can be said when only the status is known. */
  static Problem status(int code) {
    var status = HttpStatus.resolve(code);
    return status == null
        ? new Problem(code, "Error " + code, "The request was not carried out.", null, null, null)
        : status(status);
  }

  private static Problem status(HttpStatus status) {
    return Problem.of(
        status,
        switch (status) {
          case BAD_REQUEST -> "The request cannot be understood.";
          case UNAUTHORIZED -> "It is not known who is asking.";
          case FORBIDDEN -> "You are not allowed to do this.";
          case NOT_FOUND -> "There is nothing at this address.";
          case METHOD_NOT_ALLOWED -> "This method is not for this address.";
          case NOT_ACCEPTABLE -> "This can only be had as application/json.";
          case UNSUPPORTED_MEDIA_TYPE -> "The request's content type is not accepted here.";
          case CONTENT_TOO_LARGE -> "The request is larger than is accepted here.";
          case URI_TOO_LONG, REQUEST_HEADER_FIELDS_TOO_LARGE -> "The request's head is too large.";
          case INTERNAL_SERVER_ERROR -> "Something went wrong here; it was written to the log.";
          case SERVICE_UNAVAILABLE -> "This cannot be answered now. Try again later.";
          default -> "The request was not carried out.";
        });
  }

  private static Problem mismatch(MethodArgumentTypeMismatchException wrong) {
    var parameter = wrong.getParameter();
    if (parameter.hasParameterAnnotation(PathVariable.class)) {
      return status(HttpStatus.NOT_FOUND);
    }
    return invalid(name(wrong, parameter), Reasons.ofConversion(wrong, wrong.getRequiredType()));
  }

  private static String name(MethodArgumentTypeMismatchException wrong, MethodParameter parameter) {
    var header = parameter.getParameterAnnotation(RequestHeader.class);
    return header != null && !header.name().isEmpty() ? header.name() : wrong.getName();
  }

  private static Problem bound(BindException wrong) {
    return Problem.invalid(
        wrong.getFieldErrors().stream()
            .map(
                error ->
                    new FieldError(
                        error.getField(),
                        error.isBindingFailure()
                            ? "is not of the right type"
                            : Reasons.orElse(error.getDefaultMessage())))
            .toList());
  }

  private static Problem validated(HandlerMethodValidationException wrong) {
    return Problem.invalid(
        wrong.getParameterValidationResults().stream()
            .flatMap(
                result ->
                    result.getResolvableErrors().stream()
                        .map(
                            error ->
                                new FieldError(
                                    Reasons.orElse(result.getMethodParameter().getParameterName()),
                                    Reasons.orElse(error.getDefaultMessage()))))
            .toList());
  }

  private static Problem notAllowed(HttpRequestMethodNotSupportedException wrong) {
    var allowed = wrong.getSupportedMethods();
    return allowed == null
        ? status(HttpStatus.METHOD_NOT_ALLOWED)
        : Problem.of(
            HttpStatus.METHOD_NOT_ALLOWED,
            "This address takes " + String.join(", ", allowed) + " only.");
  }

  private static Problem invalid(String field, String message) {
    return Problem.invalid(List.of(new FieldError(field, message)));
  }
}
