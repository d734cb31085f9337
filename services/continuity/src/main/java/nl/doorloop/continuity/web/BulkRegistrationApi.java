package nl.doorloop.continuity.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Map;
import nl.doorloop.continuity.registry.Item;
import nl.doorloop.continuity.registry.Registered;
import nl.doorloop.continuity.registry.Registration;
import nl.doorloop.language.ResidentId;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Finds or registers the residents behind the rows of a file, many at once. */
@RestController
class BulkRegistrationApi {
  /** At most this many items in one call: one transaction. */
  static final int MAX_ITEMS = 10_000;

  private final ContinuityDesk desk;
  private final Registration registration;
  private final Days days;

  BulkRegistrationApi(ContinuityDesk desk, Registration registration, Days days) {
    this.desk = desk;
    this.registration = registration;
    this.days = days;
  }

  private record Request(boolean dryRun, List<Item> items) {}

  @Operation(summary = "Find or register the residents behind the rows of a file")
  @PostMapping(ResidentApi.PATH + "/_register")
  Map<String, List<Registered>> register(@RequestBody JsonNode body) {
    desk.requireAdministrator();
    var request =
        Fields.of(body)
            .read(
                f -> new Request(f.flag("dryRun", false), f.list("items", MAX_ITEMS, this::item)));
    return Map.of("items", registration.registerAll(request.items(), request.dryRun()));
  }

  private Item item(Fields f) {
    return new Item(
        f.whole("row", 1, Integer.MAX_VALUE),
        f.optional("knownResidentId", ResidentId.class).orElse(null),
        PersonFields.read(f, days),
        f.date("on"));
  }
}
