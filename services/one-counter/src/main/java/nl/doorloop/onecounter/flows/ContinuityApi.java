package nl.doorloop.onecounter.flows;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorloop.language.InvalidValue;
import nl.doorloop.onecounter.access.AskedFields;
import nl.doorloop.onecounter.access.Paging;
import nl.doorloop.onecounter.domain.figures.ContinuityFigure;
import nl.doorloop.onecounter.domain.figures.ContinuityFigures;
import nl.doorloop.onecounter.flows.FlowsApi.Asked;
import nl.doorloop.onecounter.flows.OpenedFigure.Item;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code /v1/flows/continuity}: whether nobody falls in between. */
@RestController
@RequestMapping("/v1/flows/continuity")
class ContinuityApi {
  private final ContinuityDesk desk;

  ContinuityApi(ContinuityDesk desk) {
    this.desk = desk;
  }

  /** One page of the facts of a figure. */
  record Facts(List<Item> items, @Nullable String next, boolean suppressed) {}

  private record Opening(Asked asked, ContinuityFigure figure, Optional<UUID> cursor, int limit) {}

  @Operation(summary = "Figures of continuity, of all together and of every municipality")
  @GetMapping
  ContinuityFigures figures(HttpServletRequest request) {
    FigureDesk.requireFigures(CurrentCaller.get());
    var asked =
        AskedFields.of(request, "from", "to", "municipality", "organisation", "knownOn")
            .read(FlowsApi::asked);
    return desk.figures(CurrentCaller.get(), asked.query(), asked.knownOn());
  }

  @Operation(summary = "The facts that a figure of continuity counts, by day")
  @Parameter(
      name = "figure",
      in = ParameterIn.QUERY,
      required = true,
      schema = @Schema(implementation = ContinuityFigure.class))
  @GetMapping("/facts")
  Facts facts(HttpServletRequest request) {
    FigureDesk.requireFigures(CurrentCaller.get());
    var opening =
        AskedFields.of(
                request,
                "from",
                "to",
                "municipality",
                "organisation",
                "knownOn",
                "figure",
                "cursor",
                "limit")
            .read(ContinuityApi::opening);
    var opened =
        desk.open(
                CurrentCaller.get(),
                opening.asked().query(),
                opening.figure(),
                opening.asked().knownOn())
            .after(opening.cursor().orElse(null));
    var page = Paging.page(request, opened.items(), opening.limit(), item -> item.id().toString());
    return new Facts(page.items(), page.next(), opened.suppressed());
  }

  private static Opening opening(Fields f) {
    return new Opening(
        FlowsApi.asked(f),
        f.required("figure", ContinuityFigure.class),
        f.optional("cursor", ContinuityApi::cursor),
        f.optional("limit", Paging::limit).orElse(Paging.USUAL));
  }

  private static UUID cursor(String text) {
    try {
      return UUID.fromString(text);
    } catch (IllegalArgumentException e) {
      throw new InvalidValue("must be a cursor as an answer gave it");
    }
  }
}
