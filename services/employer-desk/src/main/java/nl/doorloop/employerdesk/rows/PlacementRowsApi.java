package nl.doorloop.employerdesk.rows;

import nl.doorloop.employerdesk.domain.Placement;
import nl.doorloop.employerdesk.domain.PlacementCommand;
import nl.doorloop.employerdesk.domain.PlacementCommand.TakeOverPlacement;
import nl.doorloop.employerdesk.domain.PlacementCommand.WithdrawTakenOver;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Source;
import nl.doorloop.platform.rows.RowsApi;
import nl.doorloop.platform.rows.SourceRows;
import nl.doorloop.platform.rows.SourceRowsFactory;
import nl.doorloop.platform.security.Scope;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the import sends of the file {@code placements}. */
@RestController
@RequestMapping("/v1/placements/rows")
class PlacementRowsApi extends RowsApi<PlacementRow> {
  PlacementRowsApi(SourceRowsFactory rows, Scope scope, Organisation organisation) {
    super(
        rows.of(
            Source.PLACEMENTS,
            Placement.STREAM_TYPE,
            Placement.DECIDER,
            new SourceRows.Commands<PlacementRow, PlacementCommand>(
                row -> new TakeOverPlacement(row.takenOver(organisation)), WithdrawTakenOver::new)),
        scope);
  }
}
