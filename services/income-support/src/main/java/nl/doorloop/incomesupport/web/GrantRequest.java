package nl.doorloop.incomesupport.web;

import java.time.LocalDate;
import nl.doorloop.incomesupport.domain.EntitlementCommand.GrantEntitlement;
import nl.doorloop.language.HouseholdType;
import nl.doorloop.language.Money;
import nl.doorloop.language.Period;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.language.incomesupport.BackdatingGround;
import nl.doorloop.language.incomesupport.IncomeSupportEvent.ApplicationLodged;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A grant.
 *
 * @param monthlyAmount before set-off of income
 * @param lastDay where it is known from the start
 * @param backdatingGround why it is to begin before the notification
 */
record GrantRequest(
    @Nullable HouseholdType household,
    Money monthlyAmount,
    boolean supplementary,
    LocalDate from,
    @Nullable LocalDate lastDay,
    @Nullable BackdatingGround backdatingGround) {
  static GrantRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              var from = days.required(f, "from");
              return new GrantRequest(
                  f.optional("household", HouseholdType.class).orElse(null),
                  f.money("monthlyAmount"),
                  f.flag("supplementary"),
                  from,
                  days.optionalLast(f, from),
                  f.optional("backdatingGround", BackdatingGround.class).orElse(null));
            });
  }

  Period period() {
    return Period.throughLastDay(from, lastDay);
  }

  /** The entitlement that follows from this grant of that application. */
  GrantEntitlement entitlement(ProvisionId provision, ApplicationLodged lodged, LocalDate today) {
    return new GrantEntitlement(
        provision,
        lodged.residentId(),
        lodged.applicationId(),
        lodged.scheme(),
        household,
        monthlyAmount,
        supplementary,
        from,
        period().to(),
        lodged.organisation(),
        lodged.municipality(),
        today);
  }
}
