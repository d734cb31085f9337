package nl.doorloop.continuity.web;

import java.time.LocalDate;
import java.util.List;
import nl.doorloop.language.LegalFramework;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ProvisionId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A way back from a step.
 *
 * @param reinstatable what can be reinstated without a new intake, under {@code legalGround}
 */
record ReturnAgreementRequest(
    ProvisionId provisionId,
    LocalDate returnOn,
    Organisation guarantor,
    List<ProvisionId> reinstatable,
    @Nullable LegalFramework legalGround) {
  private static final int MOST_PROVISIONS = 50;
  private static final String REINSTATABLE = "reinstatable";
  private static final String LEGAL_GROUND = "legalGround";

  static ReturnAgreementRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f -> {
              if (f.has(REINSTATABLE) && !f.has(LEGAL_GROUND)) {
                f.reject(LEGAL_GROUND, "is required with " + REINSTATABLE);
              }
              return new ReturnAgreementRequest(
                  f.required("provisionId", ProvisionId.class),
                  days.required(f, "returnOn"),
                  f.required("guarantor", Organisation.class),
                  f.has(REINSTATABLE)
                      ? f.values(REINSTATABLE, MOST_PROVISIONS, ProvisionId::of)
                      : List.of(),
                  f.optional(LEGAL_GROUND, LegalFramework.class).orElse(null));
            });
  }
}
