package nl.doorloop.region;

/** Why a provision ended, in the words of the files. */
enum EndReason {
  WORK,
  INCOME,
  MOVED,
  PENSION,
  DECEASED,
  OWN_REQUEST,
  HEALTH,
  TRANSFER,
  EXPIRED,
  OTHER
}
