package nl.doorloop.language.correction;

/** Why an event was corrected or withdrawn. */
public enum CorrectionReason {
  /** A later file of the source gives other content for the same row. */
  SOURCE_CORRECTED,
  /** A complete file of the source no longer has the row. */
  SOURCE_REMOVED,
  /** The row turned out to belong to another resident. */
  OTHER_RESIDENT,
  /** Somebody made a mistake when recording. */
  RECORDED_WRONGLY,
  /** A decision on an objection replaces the earlier one. */
  OBJECTION;

  /** Whether a file of the source said so, and not a person. */
  public boolean isOfSource() {
    return switch (this) {
      case SOURCE_CORRECTED, SOURCE_REMOVED, OTHER_RESIDENT -> true;
      case RECORDED_WRONGLY, OBJECTION -> false;
    };
  }
}
