package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.incomesupport.domain.ReductionCommand.ImposeReduction;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.language.Percentage;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.ReductionId;
import nl.doorloop.language.incomesupport.ReductionGround;
import nl.doorloop.language.parameters.Parameters;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/**
 * A reduction of an entitlement for some months.
 *
 * @param spread percentages of the aid, month by month; empty where it is taken at once
 */
record ReductionRequest(
    ReductionGround ground,
    Percentage percentage,
    LocalDate from,
    int months,
    List<Percentage> spread,
    boolean urgentReasons) {
  private static final int MONTHS_AT_MOST = 12;

  static ReductionRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReductionRequest(
                    f.required("ground", ReductionGround.class),
                    f.required("percentage", Percentage.class),
                    days.required(f, "from"),
                    f.whole("months", 1, MONTHS_AT_MOST),
                    f.has("spread")
                        ? f.values("spread", MONTHS_AT_MOST, Percentage::of)
                        : List.of(),
                    f.flag("urgentReasons", false)));
  }

  ImposeReduction command(
      ProvisionId id,
      ReductionId reduction,
      List<Terms> others,
      LocalDate on,
      Parameters parameters) {
    return new ImposeReduction(
        id,
        reduction,
        ground,
        percentage,
        from,
        months,
        spread,
        urgentReasons,
        others,
        on,
        parameters);
  }
}
