package nl.doorloop.continuity.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.AgreementId;
import nl.doorloop.language.EndReason;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Somebody fell back within a return agreement.
 *
 * @param fellBackOn the first day without the step
 * @param provisions those of the agreement that are to be reinstated; absent = all
 * @param reason why the step ended
 */
record ReturnRequest(
    AgreementId agreementId,
    LocalDate fellBackOn,
    List<ProvisionId> provisions,
    @Nullable EndReason reason) {
  private static final int MOST_PROVISIONS = 50;
  private static final String PROVISIONS = "provisions";

  static ReturnRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new ReturnRequest(
                    f.required("agreementId", AgreementId.class),
                    days.required(f, "fellBackOn"),
                    f.has(PROVISIONS)
                        ? f.values(PROVISIONS, MOST_PROVISIONS, ProvisionId::of)
                        : List.of(),
                    f.optional("reason", EndReason.class).orElse(null)));
  }
}
