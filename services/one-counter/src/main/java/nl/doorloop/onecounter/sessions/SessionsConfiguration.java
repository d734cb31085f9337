package nl.doorloop.onecounter.sessions;

import jakarta.servlet.DispatcherType;
import nl.doorloop.platform.identity.PersonalDataKeys;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.session.Session;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.session.web.http.SessionRepositoryFilter;

/**
 * Sessions stand in the database: whoever logged in at one instance is logged in at every other,
 * and stays so when that one is gone. What a session holds is encrypted.
 */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "login_session")
class SessionsConfiguration {
  // Sessions that ended are removed from the start on, each minute: the table has to be there.
  @Bean
  @DependsOnDatabaseInitialization
  ConversionService springSessionConversionService(PersonalDataKeys keys) {
    return new SealedAttributes(keys).asConversions();
  }

  /** Also where a request goes on in another thread or ends on an error page. */
  @Bean
  FilterRegistrationBean<SessionRepositoryFilter<? extends Session>> sessionsEverywhere(
      SessionRepositoryFilter<? extends Session> filter) {
    var registration =
        new FilterRegistrationBean<SessionRepositoryFilter<? extends Session>>(filter);
    registration.setDispatcherTypes(
        DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
    registration.setOrder(SessionRepositoryFilter.DEFAULT_ORDER);
    return registration;
  }
}
