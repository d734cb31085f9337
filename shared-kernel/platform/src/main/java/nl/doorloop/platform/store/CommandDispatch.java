package nl.doorloop.platform.store;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import nl.doorloop.language.EventId;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.jspecify.annotations.Nullable;

/** One command, on this thread, through Axon's bus. */
public final class CommandDispatch {
  /** Under which a message carries the stream that it is for, where the sender said it. */
  static final String STREAM_ID = "streamId";

  /** Under which a message carries who looks at the state first. */
  static final String FIRST = "first";

  private final CommandBus bus;
  private final OwnTransaction ownTransaction;

  CommandDispatch(CommandBus bus, OwnTransaction ownTransaction) {
    this.bus = bus;
    this.ownTransaction = ownTransaction;
  }

  /**
   * @param streamId absent = as the registration of the aggregate finds it
   * @return the events recorded, in order
   * @throws IllegalStateException on a thread that is at work for another service
   */
  public List<EventId> send(@Nullable String streamId, Object command) {
    return send(command, streamId == null ? Map.of() : Map.of(STREAM_ID, streamId));
  }

  /**
   * @param first gets the state that the stream is in before the decider does; what it throws ends
   *     the command, and nothing is recorded
   */
  public <S> List<EventId> send(Object command, Consumer<S> first) {
    return send(command, Map.of(FIRST, first));
  }

  private List<EventId> send(Object command, Map<String, ?> metaData) {
    ownTransaction.requireNoOther();
    var message = GenericCommandMessage.asCommandMessage(command);
    var addressed = metaData.isEmpty() ? message : message.andMetaData(metaData);
    var answer = new AtomicReference<@Nullable CommandResultMessage<?>>();
    bus.dispatch(addressed, (_, result) -> answer.set(result));
    var result = answer.get();
    if (result == null) {
      throw new IllegalStateException("the command bus did not answer on this thread");
    }
    if (result.isExceptional()) {
      throw unchecked(result.exceptionResult());
    }
    return ((RecordedEvents) result.getPayload()).ids();
  }

  private static RuntimeException unchecked(Throwable failure) {
    return switch (failure) {
      case Error e -> throw e;
      case RuntimeException e -> e;
      default -> new IllegalStateException("a command handler failed", failure);
    };
  }
}
