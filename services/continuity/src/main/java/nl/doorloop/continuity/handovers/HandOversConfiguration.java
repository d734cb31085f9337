package nl.doorloop.continuity.handovers;

import nl.doorloop.platform.commands.Commands;
import nl.doorloop.platform.commands.States;
import nl.doorloop.platform.store.EventStreams;
import nl.doorloop.platform.web.Days;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What hand-overs need beside their decider. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({HandOverSettings.class, MailSettings.class})
class HandOversConfiguration {
  @Bean
  HandOverTable handOverTable(JdbcClient jdbc) {
    return new HandOverTable(jdbc);
  }

  @Bean
  States states(EventStreams streams) {
    return new States(streams);
  }

  @Bean
  HandOverMail handOverMail(
      JdbcClient jdbc,
      PlatformTransactionManager transactions,
      ObjectProvider<JavaMailSender> server,
      MailSettings settings) {
    return new HandOverMail(
        jdbc, new TransactionTemplate(transactions), server.getIfAvailable(), settings);
  }

  @Bean
  Alarms alarms(
      HandOverTable table,
      HandOverMail mail,
      States states,
      Commands commands,
      PlatformTransactionManager transactions,
      Days days,
      HandOverSettings settings) {
    return new Alarms(
        table,
        mail,
        states,
        commands,
        new TransactionTemplate(transactions),
        days,
        settings.alarmsEvery());
  }
}
