package nl.doorloop.platform.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doorloop.platform.web.Pages;
import nl.doorloop.platform.web.Problem;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;

/** Answers somebody who is not known, or whose password or token is not right. */
final class WhoIsThere implements AuthenticationEntryPoint {
  private final String challenge;

  WhoIsThere(String challenge) {
    this.challenge = challenge;
  }

  @Override
  public void commence(
      HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
      throws IOException {
    boolean people = challenge.startsWith("Basic");
    if (people && Pages.isFragment(request)) {
      // A login page inside a part of a page would be of no use: htmx loads it as a whole.
      response.setHeader("HX-Redirect", request.getContextPath() + SecurityParts.LOGIN_PAGE);
      response.setStatus(HttpStatus.UNAUTHORIZED.value());
      return;
    }
    if (people && Pages.wantsPage(request)) {
      response.sendRedirect(request.getContextPath() + SecurityParts.LOGIN_PAGE);
      return;
    }
    if (!isScriptOfPage(request)) {
      var invalid = why instanceof OAuth2AuthenticationException ? ", error=\"invalid_token\"" : "";
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, challenge + invalid);
    }
    Problem.of(
            HttpStatus.UNAUTHORIZED,
            people
                ? "Log in with a name and a password that are right."
                : "Send a token that is valid, not expired and meant for this service.")
        .write(response);
  }

  /** A browser would interrupt its user with a window of its own for a script's challenge. */
  private static boolean isScriptOfPage(HttpServletRequest request) {
    var mode = request.getHeader("Sec-Fetch-Mode");
    return mode != null && !mode.equals("navigate");
  }
}
