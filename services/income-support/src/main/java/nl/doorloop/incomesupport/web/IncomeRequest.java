package nl.doorloop.incomesupport.web;

import java.time.YearMonth;
import nl.doorloop.language.Money;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** What somebody earned in a month. */
record IncomeRequest(YearMonth month, Money amount) {
  static IncomeRequest read(JsonNode body, Days days) {
    return Fields.of(body).read(f -> new IncomeRequest(days.month(f, "month"), f.money("amount")));
  }
}
