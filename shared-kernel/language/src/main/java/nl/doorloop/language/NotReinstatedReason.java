package nl.doorloop.language;

/** Why an earlier provision is not reinstated, although a return agreement names it. */
public enum NotReinstatedReason {
  /** Other work was found. */
  OTHER_WORK,
  /** There are means enough without it. */
  SUFFICIENT_MEANS,
  /** Another provision does what it did. */
  OTHER_SUPPORT,
  /** The conditions of the law are no longer met. */
  CONDITIONS_NOT_MET,
  /** The resident left the region. */
  MOVED,
  /** The resident does not want it. */
  OWN_REQUEST,
  OTHER
}
