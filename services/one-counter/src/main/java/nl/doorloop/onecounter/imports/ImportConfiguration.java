package nl.doorloop.onecounter.imports;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import javax.sql.DataSource;
import nl.doorloop.language.Source;
import nl.doorloop.onecounter.views.Views;
import nl.doorloop.platform.security.InternalCalls;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.json.JsonMapper;

/** Which service takes the rows of which source. */
@Configuration(proxyBeanMethods = false)
class ImportConfiguration {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(20);

  @Bean(destroyMethod = "close")
  ImportDesk importDesk(
      DataSource data,
      JsonMapper json,
      InternalCalls calls,
      Views views,
      Environment services,
      MeterRegistry meters,
      @Value("${doorloop.instance:one-counter}") String runner) {
    var owners =
        Map.<Source, RowOwner>of(
            Source.INCOME_SUPPORT,
                new HttpRowOwner(to(calls, services, "income-support"), "/v1/income-support/rows"),
            Source.SHELTERED_WORK,
                new HttpRowOwner(to(calls, services, "sheltered-work"), "/v1/sheltered-work/rows"),
            Source.PLACEMENTS,
                new HttpRowOwner(to(calls, services, "employer-desk"), "/v1/placements/rows"),
            Source.DEBT_SUPPORT,
                new HttpRowOwner(to(calls, services, "debt-support"), "/v1/debt-support/rows"),
            Source.ASSESSMENTS,
                new HttpRowOwner(to(calls, services, "continuity"), "/v1/assessments/rows"));
    return new ImportDesk(
        new ImportRuns(JdbcClient.create(data), json),
        owners,
        new HttpResidentRegister(to(calls, services, "continuity")),
        new Visibility(views),
        new ImportMeters(meters, owners.keySet()),
        runner,
        SIGN_OF_LIFE);
  }

  private static RestClient to(InternalCalls calls, Environment services, String service) {
    return calls.to(
        service,
        URI.create(services.getRequiredProperty("doorloop.services." + service)),
        PATIENCE);
  }
}
