package nl.doorloop.platform.rows;

import nl.doorloop.language.ResidentId;
import nl.doorloop.language.SourceId;

/**
 * One row of a file, without what says who the resident is. Each service adds the columns of its
 * source.
 */
public interface SourceRow {
  /** Its number in the file; the header is row 1. */
  int row();

  SourceId sourceId();

  ResidentId residentId();
}
