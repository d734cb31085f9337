package nl.doorloop.onecounter.corrections;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.LocalDate;
import java.util.List;
import nl.doorloop.onecounter.domain.Trajectory;
import nl.doorloop.onecounter.domain.TrajectoryJson;
import nl.doorloop.onecounter.domain.figures.MonthlyChange;
import nl.doorloop.onecounter.residents.ResidentOverview.OpenDeadline;

/**
 * A preview in the shape of the contract: of each member what there is now and would no longer be,
 * and what would be there instead, as in the answers that show a line.
 */
@JsonPropertyOrder({
  "changes",
  "segments",
  "movements",
  "gaps",
  "conflicts",
  "handOvers",
  "deadlines",
  "monthlyFigures"
})
record PreviewAnswer(
    boolean changes,
    Raw segments,
    Raw movements,
    Raw gaps,
    Raw conflicts,
    Raw handOvers,
    Due deadlines,
    List<MonthlyChange> monthlyFigures) {

  record Raw(@JsonRawValue String before, @JsonRawValue String after) {}

  record Due(List<OpenDeadline> before, List<OpenDeadline> after) {}

  static PreviewAnswer of(CorrectionPreview preview, LocalDate today) {
    var before =
        new Trajectory(
                preview.segments().before(),
                preview.movements().before(),
                preview.gaps().before(),
                preview.conflicts().before(),
                preview.handOvers().before())
            .json();
    var after =
        new Trajectory(
                preview.segments().after(),
                preview.movements().after(),
                preview.gaps().after(),
                preview.conflicts().after(),
                preview.handOvers().after())
            .json();
    return of(preview, before, after, today);
  }

  private static PreviewAnswer of(
      CorrectionPreview preview, TrajectoryJson before, TrajectoryJson after, LocalDate today) {
    return new PreviewAnswer(
        preview.changes(),
        new Raw(before.segments(), after.segments()),
        new Raw(before.movements(), after.movements()),
        new Raw(before.gaps(), after.gaps()),
        new Raw(before.conflicts(), after.conflicts()),
        new Raw(before.handOvers(), after.handOvers()),
        new Due(
            preview.deadlines().before().stream().map(d -> OpenDeadline.of(d, today)).toList(),
            preview.deadlines().after().stream().map(d -> OpenDeadline.of(d, today)).toList()),
        preview.months());
  }
}
