package nl.doorloop.debtsupport.web;

import java.time.LocalDate;
import nl.doorloop.debtsupport.domain.SignalCommand.ReceiveSignal;
import nl.doorloop.language.Municipality;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SignalId;
import nl.doorloop.language.debtsupport.DebtSupportEvent.EarlySignalReceived;
import nl.doorloop.language.debtsupport.SignalKind;
import nl.doorloop.platform.web.Days;
import nl.doorloop.platform.web.Fields;
import tools.jackson.databind.JsonNode;

/** An early signal as it came in: neither an amount nor the creditor's name is taken. */
record SignalRequest(
    ResidentId residentId, SignalKind kind, LocalDate receivedOn, Municipality municipality) {
  static SignalRequest read(JsonNode body, Days days) {
    return Fields.of(body)
        .read(
            f ->
                new SignalRequest(
                    f.required("residentId", ResidentId.class),
                    f.required("kind", SignalKind.class),
                    days.required(f, "receivedOn"),
                    f.required("municipality", Municipality.class)));
  }

  ReceiveSignal command(SignalId id, Organisation organisation) {
    return new ReceiveSignal(
        new EarlySignalReceived(residentId, id, kind, receivedOn, organisation, municipality));
  }
}
