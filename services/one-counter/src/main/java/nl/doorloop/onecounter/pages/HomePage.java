package nl.doorloop.onecounter.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.security.SecurityParts;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** The way in: logging in, the first page that somebody may see, and the choice of language. */
@Controller
class HomePage {
  private final LocaleResolver locales;
  private final Optional<String> provider;
  private final boolean demo;

  HomePage(LocaleResolver locales, Environment environment, ListableBeanFactory beans) {
    this.locales = locales;
    this.provider = SecurityParts.providerLogin(beans);
    this.demo = environment.getProperty("doorloop.demo-users", Boolean.class, false);
  }

  @GetMapping("/")
  String home() {
    return Navigation.of(CurrentCaller.get()).stream()
        .findFirst()
        .map(first -> "redirect:" + first.path())
        .orElse("home/page");
  }

  @GetMapping(SecurityParts.LOGIN_PAGE)
  String login(Model model) {
    model.addAttribute("demo", demo);
    model.addAttribute("provider", provider.orElse(null));
    return "login/page";
  }

  /**
   * @param taal {@code nl} or {@code en}
   * @param terug the page to come back to, on this site
   */
  @GetMapping("/taal")
  String language(
      @RequestParam(defaultValue = "nl") String taal,
      @RequestParam(defaultValue = "/") String terug,
      HttpServletRequest request,
      HttpServletResponse response) {
    locales.setLocale(
        request, response, taal.equals("en") ? Locale.ENGLISH : PagesConfiguration.DUTCH);
    return "redirect:" + here(terug);
  }

  /** A path of this site, and of no other: a browser takes {@code //} and {@code /\} for a host. */
  static String here(String back) {
    return back.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7a\\x7c~]*") ? back : "/";
  }
}
