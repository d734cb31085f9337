package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.language.Money;
import nl.doorloop.language.ReturnId;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A reinstatement.
 *
 * @param from the first day of it
 * @param monthlyAmount before set-off of income; absent = as it was on its last day
 * @param backdatingGround why it is to begin before the return was proposed
 */
record ReinstateRequest(
    ReturnId returnId,
    LocalDate from,
    @Nullable Money monthlyAmount,
    @Nullable BackdatingGround backdatingGround) {
  private static final String MONTHLY_AMOUNT = "monthlyAmount";

  static ReinstateRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReinstateRequest(
                    f.required("returnId", ReturnId.class),
                    days.required(f, "from"),
                    f.has(MONTHLY_AMOUNT) ? f.money(MONTHLY_AMOUNT) : null,
                    f.optional("backdatingGround", BackdatingGround.class).orElse(null)));
  }
}
