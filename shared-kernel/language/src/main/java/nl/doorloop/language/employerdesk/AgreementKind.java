package nl.doorloop.language.employerdesk;

/** What is agreed with an employer. */
public enum AgreementKind {
  /** So many places over some time, whoever comes to work there. */
  PLACES_AGREED,
  /** What a contractor does for people at a distance from work, as a term of a public contract. */
  SOCIAL_RETURN,
  /** Places to gain experience in. */
  WORK_EXPERIENCE,
  /** Employees of the sheltered work company work there, in a group or each by itself. */
  SECONDMENT
}
