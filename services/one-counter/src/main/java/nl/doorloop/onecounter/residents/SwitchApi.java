package nl.doorloop.onecounter.residents;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.doorloop.onecounter.access.AskedFields;
import nl.doorloop.onecounter.access.ResidentAccess;
import nl.doorloop.platform.security.CurrentCaller;
import nl.doorloop.platform.web.InvalidInput;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/residents/{id}/switch}: income around a switch, indicative. */
@RestController
class SwitchApi {
  private final ResidentAccess access;
  private final Switches switches;

  SwitchApi(ResidentAccess access, Switches switches) {
    this.access = access;
    this.switches = switches;
  }

  @GetMapping("/v1/residents/{residentId}/switch")
  SwitchAnswer show(@PathVariable String residentId, HttpServletRequest request) {
    var resident = access.require(residentId);
    record Asked(Optional<LocalDate> on, Optional<Instant> knownOn) {}
    var asked =
        AskedFields.of(request, "on", "knownOn")
            .read(
                f ->
                    new Asked(
                        Optional.ofNullable(f.optionalDate("on")),
                        f.optional("knownOn", AskedFields::instant)));
    var seen = switches.of(resident, CurrentCaller.get(), asked.on(), asked.knownOn());
    if (seen.switched() == null) {
      throw new InvalidInput("on", "must be given: nothing that was recorded announces a switch");
    }
    return SwitchAnswer.of(seen, seen.switched());
  }
}
