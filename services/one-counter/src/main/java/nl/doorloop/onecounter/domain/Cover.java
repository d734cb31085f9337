package nl.doorloop.onecounter.domain;

/** What a provision does for the resident's income on a day, the strongest last (rule 15). */
enum Cover {
  NONE,
  /** A contract whose first pay date is still to come. */
  BEFORE_FIRST_PAY,
  CONTRACT,
  INCOME_SUPPORT
}
