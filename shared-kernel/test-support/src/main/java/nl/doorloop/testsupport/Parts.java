package nl.doorloop.testsupport;

/** One way to have real parts. Each part starts when it is first asked for. */
sealed interface Parts extends AutoCloseable permits ContainerParts, EmbeddedParts {
  RealParts.Postgres newDatabase();

  RealParts.Kafka kafka();

  String description();

  @Override
  void close();
}
