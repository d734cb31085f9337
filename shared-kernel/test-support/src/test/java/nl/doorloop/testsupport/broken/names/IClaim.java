package nl.doorloop.testsupport.broken.names;

interface IClaim {
  /** Nested names count too. */
  class LodgeImpl implements IClaim {}
}
