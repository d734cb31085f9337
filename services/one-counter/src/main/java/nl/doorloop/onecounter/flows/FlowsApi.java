package nl.doorloop.onecounter.flows;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.onecounter.access.AskedFields;
import nl.doorloop.onecounter.access.Page;
import nl.doorloop.onecounter.domain.Direction;
import nl.doorloop.onecounter.domain.figures.By;
import nl.doorloop.onecounter.domain.figures.DurabilityItem;
import nl.doorloop.onecounter.domain.figures.FlowFigures;
import nl.doorloop.onecounter.domain.figures.FlowQuery;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.Fields;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/flows}: how residents flow between steps, rungs, organisations and municipalities. */
@RestController
class FlowsApi {
  private static final String[] PARAMETERS = {
    "from", "to", "municipality", "organisation", "by", "direction", "knownOn"
  };

  private final FigureDesk desk;

  FlowsApi(FigureDesk desk) {
    this.desk = desk;
  }

  /** What is asked, and the instant whose knowledge it is asked of; absent = now. */
  record Asked(FlowQuery query, Optional<Instant> knownOn) {}

  @GetMapping("/v1/flows")
  FlowFigures flows(HttpServletRequest request) {
    FigureDesk.requireFigures(CurrentCaller.get());
    var asked = asked(request);
    return desk.flows(CurrentCaller.get(), asked.query(), asked.knownOn());
  }

  @GetMapping("/v1/flows/durability")
  Page<DurabilityItem> durability(HttpServletRequest request) {
    FigureDesk.requireFigures(CurrentCaller.get());
    var asked = asked(request);
    List<DurabilityItem> items =
        desk.durability(CurrentCaller.get(), asked.query(), asked.knownOn());
    return new Page<>(items, null);
  }

  private static Asked asked(HttpServletRequest request) {
    return AskedFields.of(request, PARAMETERS).read(FlowsApi::asked);
  }

  static Asked asked(Fields f) {
    LocalDate from = f.date("from");
    LocalDate to = f.date("to");
    var municipality = f.optional("municipality", Municipality.class).orElse(null);
    var organisation = f.optional("organisation", Organisation.class).orElse(null);
    var by = f.optional("by", By.class).orElse(By.STEP);
    var direction = f.optional("direction", Direction.class).orElse(null);
    var knownOn = f.optional("knownOn", AskedFields::instant);
    if (from != null && to != null && !to.isAfter(from)) {
      f.reject("to", "must lie after from");
      return new Asked(new FlowQuery(from, from.plusDays(1), null, null, by, null), knownOn);
    }
    return new Asked(new FlowQuery(from, to, municipality, organisation, by, direction), knownOn);
  }

  static LocalDate dayOf(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneId.of("Europe/Amsterdam"));
  }
}
