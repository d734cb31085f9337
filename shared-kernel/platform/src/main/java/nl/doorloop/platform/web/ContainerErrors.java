package nl.doorloop.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what went wrong outside a handler, such as in a filter: with an error view of the service
 * where somebody waits for a page, else with a problem.
 */
@Controller
final class ContainerErrors implements ErrorController {
  private final List<ErrorViewResolver> views;

  ContainerErrors(List<ErrorViewResolver> views) {
    this.views = views;
  }

  @RequestMapping("${spring.web.error.path:/error}")
  @Nullable ModelAndView answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    var code =
        request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer known
            ? known
            : HttpStatus.NOT_FOUND.value();
    var problem = ProblemOf.status(code);
    var view = Pages.wantsPage(request) ? view(request, problem) : null;
    if (view == null) {
      problem.write(response);
    } else {
      view.setStatus(HttpStatus.resolve(code));
    }
    return view;
  }

  private @Nullable ModelAndView view(HttpServletRequest request, Problem problem) {
    var status = HttpStatus.resolve(problem.status());
    if (status == null) {
      return null;
    }
    Map<String, Object> model =
        Map.of("status", problem.status(), "title", problem.title(), "detail", problem.detail());
    return views.stream()
        .map(resolver -> resolver.resolveErrorView(request, status, model))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
