package nl.doorloop.incomesupport.rows;

import nl.doorloop.incomesupport.domain.Entitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand;
import nl.doorloop.incomesupport.domain.EntitlementCommand.TakeOverEntitlement;
import nl.doorloop.incomesupport.domain.EntitlementCommand.WithdrawTakenOver;
import nl.doorloop.language.Organisation;
import nl.doorloop.language.Source;
import nl.doorloop.platform.rows.RowsApi;
import nl.doorloop.platform.rows.SourceRows;
import nl.doorloop.platform.rows.SourceRowsFactory;
import nl.doorloop.platform.security.Scope;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the import sends of the file {@code income-support}. */
@RestController
@RequestMapping("/v1/income-support/rows")
class EntitlementRowsApi extends RowsApi<EntitlementRow> {
  EntitlementRowsApi(SourceRowsFactory rows, Scope scope, Organisation organisation) {
    super(
        rows.of(
            Source.INCOME_SUPPORT,
            Entitlement.STREAM_TYPE,
            Entitlement.DECIDER,
            new SourceRows.Commands<EntitlementRow, EntitlementCommand>(
                row -> new TakeOverEntitlement(row.takenOver(organisation)),
                WithdrawTakenOver::new)),
        scope);
  }
}
