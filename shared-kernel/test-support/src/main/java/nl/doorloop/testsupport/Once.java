package nl.doorloop.testsupport;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is made at its first use, by one thread; a failure is not tried again but thrown
 * again.
 */
final class Once<T> implements Supplier<T> {
  private final Supplier<T> make;
  private @Nullable T made;
  private @Nullable RuntimeException failure;

  Once(Supplier<T> make) {
    this.make = make;
  }

  @Override
  public synchronized T get() {
    if (failure != null) {
      throw failure;
    }
    if (made == null) {
      try {
        made = make.get();
      } catch (RuntimeException e) {
        failure = e;
        throw e;
      }
    }
    return made;
  }
}
