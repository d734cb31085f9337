package nl.doorloop.incomesupport.axon;

import nl.doorloop.incomesupport.domain.Notification;
import nl.doorloop.incomesupport.domain.NotificationCommand;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveEducationDocuments;
import nl.doorloop.incomesupport.domain.NotificationCommand.ReceiveNotification;
import nl.doorloop.incomesupport.domain.NotificationCommand.WaiveSearchPeriod;
import nl.doorloop.platform.store.DeciderAggregate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;

/** Axon's hands for {@link Notification}. */
public class NotificationAggregate extends DeciderAggregate<NotificationCommand> {
  NotificationAggregate() {
    super(Notification.DECIDER);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReceiveNotification command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(WaiveSearchPeriod command) {
    obey(command);
  }

  @CommandHandler
  @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
  void on(ReceiveEducationDocuments command) {
    obey(command);
  }
}
