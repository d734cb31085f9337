package nl.doorloop.shelteredwork.rows;

import nl.doorloop.language.Organisation;
import nl.doorloop.language.Source;
import nl.doorloop.platform.rows.RowsApi;
import nl.doorloop.platform.rows.SourceRows;
import nl.doorloop.platform.rows.SourceRowsFactory;
import nl.doorloop.platform.security.Scope;
import nl.doorloop.shelteredwork.domain.Employment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.TakeOverEmployment;
import nl.doorloop.shelteredwork.domain.EmploymentCommand.WithdrawTakenOver;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the import sends of the file {@code sheltered-work}. */
@RestController
@RequestMapping("/v1/sheltered-work/rows")
class EmploymentRowsApi extends RowsApi<EmploymentRow> {
  EmploymentRowsApi(SourceRowsFactory rows, Scope scope, Organisation organisation) {
    super(
        rows.of(
            Source.SHELTERED_WORK,
            Employment.STREAM_TYPE,
            Employment.DECIDER,
            new SourceRows.Commands<EmploymentRow, EmploymentCommand>(
                row -> new TakeOverEmployment(row.takenOver(organisation)),
                WithdrawTakenOver::new)),
        scope);
  }
}
