package nl.doorloop.platform.store;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.CreationPolicy;
import org.springframework.core.ResolvableType;

/**
 * The compiler does not miss a command without a handler, so this does: Axon finds handlers by the
 * exact class of a command.
 */
public final class EveryCommandIsHandled {
  private EveryCommandIsHandled() {}

  /**
   * @throws IllegalStateException that names each command of the sealed family which the aggregate
   *     has no handler for, or one that refuses to begin a stream
   */
  public static void in(Class<?> aggregate) {
    var commands = ResolvableType.forClass(aggregate).as(DeciderAggregate.class).resolveGeneric(0);
    if (commands == null) {
      throw new IllegalStateException(
          aggregate.getName() + " must extend DeciderAggregate of its sealed commands");
    }
    var handled = handled(aggregate);
    var missing = kindsOf(commands).filter(c -> !handled.contains(c)).map(Class::getName).toList();
    if (!missing.isEmpty()) {
      throw new IllegalStateException(
          aggregate.getName()
              + " needs a @CommandHandler with @CreationPolicy(CREATE_IF_MISSING) for "
              + String.join(", ", missing));
    }
  }

  private static List<Class<?>> handled(Class<?> aggregate) {
    return Arrays.stream(aggregate.getDeclaredMethods())
        .filter(EveryCommandIsHandled::mayBegin)
        .<Class<?>>map(m -> m.getParameterTypes()[0])
        .toList();
  }

  private static boolean mayBegin(Method method) {
    var policy = method.getAnnotation(CreationPolicy.class);
    return method.isAnnotationPresent(CommandHandler.class)
        && method.getParameterCount() > 0
        && policy != null
        && policy.value() == AggregateCreationPolicy.CREATE_IF_MISSING;
  }

  private static Stream<Class<?>> kindsOf(Class<?> commands) {
    return commands.isSealed()
        ? Arrays.stream(commands.getPermittedSubclasses()).flatMap(EveryCommandIsHandled::kindsOf)
        : Stream.of(commands);
  }
}
