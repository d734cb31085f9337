package nl.doorloop.platform.store;

import java.util.List;
import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Axon keeps its unit of work by thread, for all services in the program together: a command sent
 * to another service from within a handler would be recorded in the wrong schema, or undone after
 * it was acknowledged. So it is refused; another service is reached over HTTP or the topic. Also
 * gives the events recorded back as the result of the command.
 */
final class OneContextAThread
    implements MessageDispatchInterceptor<CommandMessage<?>>,
        MessageHandlerInterceptor<CommandMessage<?>> {
  private static final String OWNER = OneContextAThread.class.getName();
  private final String service;

  OneContextAThread(String service) {
    this.service = service;
  }

  @Override
  public BiFunction<Integer, CommandMessage<?>, CommandMessage<?>> handle(
      List<? extends CommandMessage<?>> messages) {
    if (CurrentUnitOfWork.isStarted()) {
      Object owner = owner(CurrentUnitOfWork.get());
      if (owner != this) {
        throw new IllegalStateException(
            "a command for "
                + service
                + " was sent on a thread that works for another service; go over HTTP or the topic");
      }
    }
    return (_, message) -> message;
  }

  @Override
  public Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
      throws Exception {
    unitOfWork.root().resources().putIfAbsent(OWNER, this);
    var recorded = RecordedEvents.of(unitOfWork);
    chain.proceed();
    return recorded;
  }

  private static @Nullable Object owner(UnitOfWork<?> unitOfWork) {
    return unitOfWork.root().resources().get(OWNER);
  }
}
