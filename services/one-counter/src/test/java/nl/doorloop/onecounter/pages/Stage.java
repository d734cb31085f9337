package nl.doorloop.onecounter.pages;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import nl.doorloop.platform.security.DemoUsers;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Renders a template with a model that a test makes up, in the frame that every page has. */
public final class Stage {
  public static final MessageSource TEXTS = PagesConfiguration.messageSource();

  private Stage() {}

  public static Wording wording(String language) {
    return new Wording(TEXTS, locale(language));
  }

  private static Locale locale(String language) {
    return language.equals("en") ? Locale.ENGLISH : PagesConfiguration.DUTCH;
  }

  /** The page as HTML, for this demo user. */
  public static String render(String view, String user, String language, Map<String, ?> model) {
    Map<String, Object> all = new HashMap<>(model);
    var caller = DemoUsers.named(user);
    all.put("caller", caller);
    all.put("navigation", Navigation.of(caller));
    all.putIfAbsent(
        "here", Navigation.of(caller).isEmpty() ? "" : Navigation.of(caller).getFirst().path());
    all.putIfAbsent("path", "/");
    all.put("wording", wording(language));
    var templates = new ClassLoaderTemplateResolver();
    templates.setPrefix("templates/");
    templates.setSuffix(".html");
    templates.setCharacterEncoding("UTF-8");
    var engine = new SpringTemplateEngine();
    engine.setTemplateResolver(templates);
    engine.setTemplateEngineMessageSource(TEXTS);
    var views = new ThymeleafViewResolver();
    views.setTemplateEngine(engine);
    views.setCharacterEncoding("UTF-8");
    try {
      return standaloneSetup(new OnePage(view, all))
          .setViewResolvers(views)
          .setLocaleResolver(new FixedLocaleResolver(locale(language)))
          .build()
          .perform(get("/stage"))
          .andReturn()
          .getResponse()
          .getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  // Not found by the scan of the tests that start the whole one-counter.
  @TestComponent
  @Controller
  static final class OnePage {
    private final String view;
    private final Map<String, Object> model;

    OnePage(String view, Map<String, Object> model) {
      this.view = view;
      this.model = model;
    }

    @GetMapping("/stage")
    String page(Model into) {
      into.addAllAttributes(model);
      return view;
    }
  }
}
