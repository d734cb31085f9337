package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import nl.doorloop.incomesupport.domain.Earner;
import nl.doorloop.incomesupport.domain.EntitlementCommand.RecordIncome;
import nl.doorloop.incomesupport.domain.Terms;
import nl.doorloop.language.Money;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.DisregardGround;
import nl.doorloop.language.parameters.Parameters;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What came in in a month.
 *
 * @param disregard which part of it is not to count; none where nothing is said
 * @param newEmploymentFrom where a disregard begins anew with an employment
 * @param setOffIn the month whose aid it lowers; its own where nothing is said
 */
record IncomeRequest(
    YearMonth month,
    Money amount,
    DisregardGround disregard,
    boolean under27,
    boolean medicallyLimited,
    boolean subsidised,
    @Nullable LocalDate newEmploymentFrom,
    YearMonth setOffIn) {
  static IncomeRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var month = days.month(f, "month");
              var disregard = f.optional("disregard", DisregardGround.class);
              if (disregard.filter(DisregardGround.UNKNOWN_PERIOD::equals).isPresent()) {
                f.reject("disregard", "is not one that can be asked for");
              }
              return new IncomeRequest(
                  month,
                  f.money("amount"),
                  disregard.orElse(DisregardGround.NONE),
                  f.flag("under27", false),
                  f.flag("medicallyLimited", false),
                  f.flag("subsidised", false),
                  days.optional(f, "newEmploymentFrom"),
                  f.has("setOffIn") ? days.month(f, "setOffIn") : month);
            });
  }

  RecordIncome command(ProvisionId id, List<Terms> others, Parameters parameters) {
    var earner = new Earner(under27, medicallyLimited, subsidised, newEmploymentFrom);
    return new RecordIncome(id, month, amount, disregard, earner, setOffIn, others, parameters);
  }
}
