package nl.doorloop.platform.web;

/** An exception that knows its own answer; nothing was changed when it is thrown. */
public interface HasProblem {
  Problem problem();
}
