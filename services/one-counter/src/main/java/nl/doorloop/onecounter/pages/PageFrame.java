package nl.doorloop.onecounter.pages;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.doorloop.platform.security.Caller;
import nl.doorloop.platform.security.CurrentCaller;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page has around it: who looks at it, where they can go, in which language. */
@ControllerAdvice(basePackages = {"nl.doorloop.onecounter.pages", "nl.doorloop.platform.web"})
final class PageFrame {
  private final MessageSource texts;

  PageFrame(MessageSource texts) {
    this.texts = texts;
  }

  @ModelAttribute("caller")
  @Nullable Caller caller() {
    return CurrentCaller.find().orElse(null);
  }

  @ModelAttribute("navigation")
  List<Navigation> navigation() {
    return CurrentCaller.find().map(Navigation::of).orElse(List.of());
  }

  /** The entry of the navigation under which this page lies. */
  @ModelAttribute("here")
  String here(HttpServletRequest request) {
    var path = path(request);
    return navigation().stream()
        .map(Navigation::path)
        .filter(entry -> path.equals(entry) || path.startsWith(entry + "/"))
        .max(Comparator.comparingInt(String::length))
        .orElse("");
  }

  /** The address to come back to after a change of language. */
  @ModelAttribute("path")
  String back(HttpServletRequest request) {
    var query = request.getQueryString();
    return query == null || !request.getMethod().equals("GET")
        ? path(request)
        : path(request) + "?" + query;
  }

  @ModelAttribute("wording")
  Wording wording(Locale locale) {
    return new Wording(texts, locale);
  }

  private static String path(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }
}
