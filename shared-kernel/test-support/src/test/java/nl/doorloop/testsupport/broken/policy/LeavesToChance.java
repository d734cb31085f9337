package nl.doorloop.testsupport.broken.policy;

import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

class LeavesToChance {
  Supplier<UUID> identity() {
    return UUID::randomUUID;
  }

  double dice(RandomGenerator generator) {
    return generator.nextInt() + new Random(1).nextInt() + Math.random();
  }
}
