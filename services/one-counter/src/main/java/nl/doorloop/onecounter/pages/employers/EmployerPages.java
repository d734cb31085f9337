package nl.doorloop.onecounter.pages.employers;

import java.util.Locale;
import nl.doorloop.language.EmployerId;
import nl.doorloop.language.ResidentId;
import nl.doorloop.onecounter.access.Today;
import nl.doorloop.onecounter.pages.Wording;
import nl.doorloop.onecounter.pages.recording.OwnerDesk;
import nl.doorloop.onecounter.residents.ResidentIdentity;
import nl.doorloop.onecounter.residents.Residents;
import nl.doorloop.platform.web.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * {@code /werkgever}, where an employer sees what there is between it and both organisations, and
 * {@code /werkgevers/{id}}, where a case worker sees the same with the residents.
 */
@Controller
class EmployerPages {
  private final DeskReading reading;
  private final Residents residents;
  private final Today today;
  private final MessageSource texts;

  EmployerPages(OwnerDesk owners, Residents residents, Today today, MessageSource texts) {
    this.reading = new DeskReading(owners);
    this.residents = residents;
    this.today = today;
    this.texts = texts;
  }

  @GetMapping("/werkgever")
  String own(Locale locale, Model model) {
    var employer = DeskReading.own();
    try {
      return show(employer, false, "/werkgever", locale, model);
    } catch (NotFound e) {
      // Whoever may log in for an employer that nobody registered yet.
      return "employers/unknown";
    }
  }

  @GetMapping("/werkgevers/{id}")
  String one(@PathVariable String id, Locale locale, Model model) {
    return show(DeskReading.named(id), true, "/werkgevers/" + id, locale, model);
  }

  private String show(
      EmployerId employer, boolean byCaseWorker, String self, Locale locale, Model model) {
    var desk = reading.desk(employer);
    model.addAttribute(
        "view",
        DeskView.of(desk, byCaseWorker, today.date(), new Wording(texts, locale), this::name));
    model.addAttribute("self", self);
    model.addAttribute("byCaseWorker", byCaseWorker);
    return "employers/desk";
  }

  /** Only the service of employers decides who stands on the desk with an identity. */
  private @Nullable String name(ResidentId resident) {
    return residents.identity(resident).map(ResidentIdentity::name).orElse(null);
  }
}
