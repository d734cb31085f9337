package nl.doorloop.platform.security;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.doorloop.platform.web.Pages;
import nl.doorloop.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** Answers somebody who is known and may not do this. */
final class NotThisCaller implements AccessDeniedHandler {
  private final AuthenticationEntryPoint forStrangers;

  NotThisCaller(AuthenticationEntryPoint forStrangers) {
    this.forStrangers = forStrangers;
  }

  @Override
  public void handle(
      HttpServletRequest request, HttpServletResponse response, AccessDeniedException why)
      throws IOException, ServletException {
    if (response.isCommitted()) {
      return;
    }
    if (CurrentCaller.find().isEmpty() && !isLogin(request)) {
      forStrangers.commence(
          request, response, new InsufficientAuthenticationException("Not logged in", why));
      return;
    }
    if (Pages.wantsPage(request)) {
      response.sendError(HttpStatus.FORBIDDEN.value());
      return;
    }
    Problem.of(HttpStatus.FORBIDDEN, sentence(why)).write(response);
  }

  /** A login form that was open for too long: its page says so, rather than itself again. */
  private static boolean isLogin(HttpServletRequest request) {
    return request.getRequestURI().equals(request.getContextPath() + SecurityParts.LOGIN_PAGE);
  }

  private static String sentence(AccessDeniedException why) {
    return switch (why) {
      case NotAllowed known when known.getMessage() != null -> known.getMessage();
      case CsrfException _ ->
          "The request lacks the token of the page that it comes from, or that is too old.";
      default -> "You are not allowed to do this.";
    };
  }
}
