package nl.doorloop.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;

/** Tells requests of somebody who looks at a page from requests of a program. */
public final class Pages {
  private Pages() {}

  /**
   * Whether a person waits for a page: the address is none of the API, and a browser (or htmx in a
   * page) asks.
   */
  public static boolean wantsPage(HttpServletRequest request) {
    var accept = request.getHeader(HttpHeaders.ACCEPT);
    return !isApi(path(request))
        && (isFragment(request) || (accept != null && accept.contains("text/html")));
  }

  /** Whether htmx asks for a part of a page that is open already. */
  public static boolean isFragment(HttpServletRequest request) {
    return request.getHeader("HX-Request") != null;
  }

  /** Whether the address is one that answers programs, whoever asks. */
  public static boolean isApi(HttpServletRequest request) {
    return isApi(path(request));
  }

  static boolean isApi(String path) {
    return path.equals("/v1")
        || path.startsWith("/v1/")
        || path.equals("/actuator")
        || path.startsWith("/actuator/");
  }

  /** The path that was asked for, also while its error is being answered. */
  static String path(HttpServletRequest request) {
    var failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    return failed == null ? request.getRequestURI() : failed.toString();
  }
}
