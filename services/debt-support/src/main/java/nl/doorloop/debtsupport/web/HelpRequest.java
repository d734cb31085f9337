package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.EarlySignal;
import nl.doorloop.debtsupport.domain.RequestCommand.RequestHelp;
import nl.doorloop.language.DebtRequestId;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.HelpRequested;
import nl.doorloop.language.debtsupport.Threat;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** That a resident turned to the municipality for help with debts. */
record HelpRequest(
    ResidentId residentId,
    LocalDate on,
    @Nullable Threat threatening,
    @Nullable SignalId signalId,
    Municipality municipality) {
  static HelpRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new HelpRequest(
                    f.required("residentId", ResidentId.class),
                    days.required(f, "on"),
                    f.optional("threatening", Threat.class).orElse(null),
                    f.optional("signalId", SignalId.class).orElse(null),
                    f.required("municipality", Municipality.class)));
  }

  RequestHelp command(DebtRequestId id, EarlySignal signal, Organisation organisation) {
    return new RequestHelp(
        new HelpRequested(residentId, id, on, threatening, signalId, organisation, municipality),
        signal);
  }
}
