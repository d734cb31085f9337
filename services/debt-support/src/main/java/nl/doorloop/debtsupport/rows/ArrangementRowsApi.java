package nl.doorloop.debtsupport.rows;

import nl.doorloop.debtsupport.domain.ArrangementCommand;
import nl.doorloop.debtsupport.domain.ArrangementCommand.TakeOverArrangement;
import nl.doorloop.debtsupport.domain.ArrangementCommand.WithdrawTakenOver;
import nl.doorloop.debtsupport.domain.DebtArrangement;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Source;
import nl.doorloop.platform.rows.RowsApi;
import nl.doorloop.platform.rows.SourceRows;
import nl.doorloop.platform.rows.SourceRowsFactory;
import nl.doorloop.platform.security.Scope;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the import sends of the file {@code debt-support}. */
@RestController
@RequestMapping("/v1/debt-support/rows")
class ArrangementRowsApi extends RowsApi<ArrangementRow> {
  ArrangementRowsApi(SourceRowsFactory rows, Scope scope, Organisation organisation) {
    super(
        rows.of(
            Source.DEBT_SUPPORT,
            DebtArrangement.STREAM_TYPE,
            DebtArrangement.DECIDER,
            new SourceRows.Commands<ArrangementRow, ArrangementCommand>(
                row -> new TakeOverArrangement(row.takenOver(organisation)),
                WithdrawTakenOver::new)),
        scope);
  }
}
