package nl.doorloop.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sets {@link AnswerHeaders} before anything else has its say; what follows may replace one. */
final class AnswerHeadersFilter extends OncePerRequestFilter {
  private final String apiVersion;

  AnswerHeadersFilter(String apiVersion) {
    this.apiVersion = apiVersion;
  }

  /** Some requests reach the application only as an error that Tomcat made of them. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    AnswerHeaders.of(Pages.path(request), request.isSecure(), apiVersion)
        .forEach(response::setHeader);
    chain.doFilter(request, response);
  }
}
