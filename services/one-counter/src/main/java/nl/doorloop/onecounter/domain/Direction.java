package nl.doorloop.onecounter.domain;

/** What a movement is: within a stretch, or into or out of it. */
public enum Direction {
  UP,
  DOWN,
  LATERAL,
  INFLOW,
  OUTFLOW
}
