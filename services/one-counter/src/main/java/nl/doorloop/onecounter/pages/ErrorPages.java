package nl.doorloop.onecounter.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The page that a person sees instead of a problem: what happened, and how to go on. */
final class ErrorPages implements ErrorViewResolver {
  @Override
  public ModelAndView resolveErrorView(
      HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
    return new ModelAndView("error/page", Map.of("kind", kind(status), "status", status.value()));
  }

  static String kind(HttpStatus status) {
    return switch (status) {
      case NOT_FOUND, GONE -> "not-found";
      case UNAUTHORIZED, FORBIDDEN -> "not-allowed";
      case CONTENT_TOO_LARGE -> "too-large";
      case BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT -> "unavailable";
      default -> status.is4xxClientError() ? "invalid" : "broken";
    };
  }
}
