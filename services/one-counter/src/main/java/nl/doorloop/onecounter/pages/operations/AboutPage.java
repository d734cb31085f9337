package nl.doorloop.onecounter.pages.operations;

import java.util.List;
import nl.doorloop.platform.DoorloopProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** {@code /over}: what this is, what it is made of, and how accessible it is. */
@Controller
class AboutPage {
  /** What others made that this service sends to a browser, as delivered. */
  private static final List<Part> PARTS =
      List.of(
          new Part("htmx", "2.0.10", "0BSD"),
          new Part("Apache ECharts", "6.0.0", "Apache-2.0"),
          new Part("NL Design System, Utrecht CSS", "9.0.4", "EUPL-1.2"),
          new Part("NL Design System, voorbeeldthema", "7.4.1", "EUPL-1.2"));

  private final DoorloopProperties properties;

  AboutPage(DoorloopProperties properties) {
    this.properties = properties;
  }

  public record Part(String name, String version, String licence) {}

  @GetMapping("/over")
  String about(Model model) {
    model.addAttribute("version", properties.apiVersion());
    model.addAttribute("parts", PARTS);
    return "about/page";
  }
}
