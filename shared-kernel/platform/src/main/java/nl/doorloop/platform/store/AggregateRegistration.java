package nl.doorloop.platform.store;

import java.lang.reflect.InvocationTargetException;
import java.util.function.Function;
import nl.doorloop.language.TextValue;
import nl.doorloop.language.decision.Decider;

/**
 * Says which class handles the commands of one kind of stream; a service declares one bean for
 * each.
 *
 * @param streamType stored with every event, and therefore never changed: {@code entitlement}
 * @param streamOf the stream that a command is for, where {@code Commands.send} was not told
 */
public record AggregateRegistration(
    Class<?> aggregate, String streamType, Function<Object, String> streamOf) {
  public AggregateRegistration {
    if (!streamType.matches("[a-z][a-z-]*")) {
      throw new IllegalArgumentException(
          "the stream type of " + aggregate.getName() + " must be lower-case words with hyphens");
    }
  }

  /** The stream is what the command's method {@code streamId()} gives, a text or an identifier. */
  public AggregateRegistration(Class<?> aggregate, String streamType) {
    this(aggregate, streamType, AggregateRegistration::askCommand);
  }

  /** What decides about such a stream. */
  public Decider<?, ?, ?> decider() {
    try {
      var constructor = aggregate.getDeclaredConstructor();
      constructor.setAccessible(true);
      return ((DeciderAggregate<?>) constructor.newInstance()).decider();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(aggregate.getName() + " has no constructor of its own", e);
    }
  }

  private static String askCommand(Object command) {
    try {
      var method = command.getClass().getMethod("streamId");
      method.trySetAccessible();
      return switch (method.invoke(command)) {
        case TextValue id -> id.text();
        case String id -> id;
        case Object other -> throw new IllegalStateException(other + " is not a stream id");
      };
    } catch (NoSuchMethodException | IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(
          command.getClass().getName()
              + " has no readable streamId(): add it, or say the stream when sending",
          e);
    }
  }
}
